package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.sample.Program;
import org.crossfoot.sample.Program.Outcome;
import org.crossfoot.store.embedded.EmbeddedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the packaged program ends, which scripts rely on; and that whatever goes wrong is said in a sentence. */
@Tag("product")
class ExitCodesTest {
    private static final String JOB = "jobs/nightly.yml";
    private static final String LEIYANG = "430481010";

    private static Program program;

    @BeforeAll
    static void makeFolder() throws Exception {
        program = Program.in("exit-codes");
    }

    @Test
    void oneForFindingsOfTheSeverityAskedFor() throws Exception {
        Outcome outcome = program.run("run", JOB, "--only", LEIYANG, "--fail-on", "high");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.out()).contains("耒阳市应急管理局", "index.html").doesNotContain("青岚县");
    }

    @Test
    void twoForAJobThatCannotBe() throws Exception {
        Files.writeString(program.path("jobs/wrong.yml"), "inbox: sample-data\nyaer: 2021\n");

        assertThat(sentence(program.run("run", "jobs/wrong.yml"), 2)).contains("jobs/wrong.yml", "2", "yaer", "year");
        assertThat(sentence(program.run("run", "jobs/none.yml"), 2)).contains("jobs/none.yml");
        assertThat(sentence(program.run("run", JOB, "--only", "430481011", "--lang", "en"), 2))
                .contains("no unit 430481011", "430481010");
        assertThat(sentence(program.run("run", JOB, "--fail-on", "never"), 2)).contains("--fail-on", "never");
        assertThat(sentence(program.run("run", JOB, "--out", "jobs/nightly.yml"), 2))
                .contains("jobs/nightly.yml");
        assertThat(sentence(program.run("audit", "--year", "2021"), 2)).contains("--ledger", "--declared");
    }

    @Test
    void threeForAFileThatWasRefused() throws Exception {
        Path scan = program.path("账.csv");
        Files.writeString(scan, "编号,名称\n1,桌子\n");
        String report = "sample-data/inbox-2021/430481010 耒阳市应急管理局/2021年部门整体支出绩效自评报告.txt";

        Outcome outcome =
                program.run("audit", "--year", "2021", "--ledger", "账.csv", "--declared", report, "--out", "ad-hoc");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
        assertThat(Files.readString(program.path("ad-hoc/report.json"))).contains("账.csv 未能读取");
    }

    @Test
    void fourForADatabaseThatIsNotThere() throws Exception {
        Files.writeString(
                program.path("jobs/server.yml"),
                "inbox: sample-data/inbox-2021\nyear: 2021\ndatabase:\n  url: jdbc:mariadb://127.0.0.1:1/audit\n  user: nobody\n");

        assertThat(sentence(program.run("run", "jobs/server.yml"), 4)).contains("127.0.0.1:1");
    }

    @Test
    void fiveWhileAnotherRunIsUnderWay() throws Exception {
        try (EmbeddedServer other = EmbeddedServer.start(program.path(".crossfoot"))) {
            assertThat(other.settings().url()).contains("127.0.0.1");
            assertThat(sentence(program.run("run", JOB), 5)).contains(".crossfoot");
        }
    }

    /** What was said on the error stream, which is one line and no trace of the program's insides. */
    private static String sentence(Outcome outcome, int code) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.err().strip()).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(outcome.out()).isEmpty();
        return outcome.err();
    }
}
