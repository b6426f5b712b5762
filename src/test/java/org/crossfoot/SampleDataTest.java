package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.crossfoot.sample.Outputs;
import org.crossfoot.sample.Program;
import org.crossfoot.sample.Program.Outcome;
import org.crossfoot.sample.Workbooks;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The packaged program over the sample inbox: byte for byte what is committed, the second time too, and after it was cut
 * off. With {@code -Dsample.update=true} what is committed is written anew.
 */
@Tag("product")
@TestMethodOrder(OrderAnnotation.class)
class SampleDataTest {
    private static final Path EXPECTED = Path.of("sample-data/expected");
    private static final String[] RUN = {"run", "jobs/nightly.yml", "--out", "out"};

    /** Inventory, ledgers, audit: the third part is where a run that is cut off has done some units and not others. */
    private static final int CUT_OFF_IN_PART = 3;

    @Test
    @Order(1)
    void nightlyRunGivesWhatIsCommittedAndAgainTheSame() throws Exception {
        Program program = Program.in("again");
        SortedMap<String, byte[]> first = run(program);
        if (Boolean.getBoolean("sample.update")) {
            Outputs.write(EXPECTED, first);
        }
        assertSame(Workbooks.apart(first), Workbooks.apart(Outputs.files(EXPECTED)));

        assertSame(run(program), first);
    }

    @Test
    @Order(2)
    void runThatIsCutOffAndGivenAgainGivesTheSame() throws Exception {
        Program program = Program.in("cut-off");
        assertThat(program.killed(CUT_OFF_IN_PART, RUN))
                .as("cut off before its end")
                .isTrue();

        assertSame(Workbooks.apart(run(program)), Workbooks.apart(Outputs.files(EXPECTED)));
    }

    private static SortedMap<String, byte[]> run(Program program) throws IOException, InterruptedException {
        Outcome outcome = program.run(RUN);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return Outputs.of(program.path("out"), outcome);
    }

    private static void assertSame(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((name, content) ->
                assertThat(lines(content)).as(name).isEqualTo(lines(expected.getOrDefault(name, new byte[0]))));
    }

    /** Line by line, so that a difference is shown where it stands. */
    private static List<String> lines(byte... content) {
        return List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1));
    }
}
