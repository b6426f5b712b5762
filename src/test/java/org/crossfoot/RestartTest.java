package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.crossfoot.sample.Outputs;
import org.crossfoot.sample.Program;
import org.crossfoot.sample.Program.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged program, ended by force again and again in the middle of a run, gives what it gives undisturbed. */
@Tag("product")
class RestartTest {
    private static final String[] RUN = {"run", "jobs/nightly.yml", "--out", "out"};

    /** Inventory, units (from the second time on a run that was gone on with already), reports. */
    private static final List<Integer> PARTS = List.of(1, 2, 2, 2, 3);

    @Test
    void killedRunsEndAsAnUndisturbedOneDoes() throws Exception {
        Program undisturbed = Program.in("undisturbed");
        Program killed = Program.in("killed");

        int cutOff = 0;
        for (int part : PARTS) {
            cutOff += killed.killed(part, RUN) ? 1 : 0;
        }
        assertThat(cutOff).as("runs that were cut off").isGreaterThan(2);

        Outcome outcome = killed.run(RUN);
        assertThat(outcome.err()).contains("从中断处继续");
        assertSame(outputs(killed, outcome), outputs(undisturbed, undisturbed.run(RUN)));
    }

    private static SortedMap<String, byte[]> outputs(Program program, Outcome outcome) throws Exception {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return Outputs.of(program.path("out"), outcome);
    }

    private static void assertSame(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((name, content) -> assertThat(content).as(name).isEqualTo(expected.get(name)));
    }
}
