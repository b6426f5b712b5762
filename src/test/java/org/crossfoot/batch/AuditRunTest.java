package org.crossfoot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossfoot.finding.Severity;
import org.crossfoot.store.DatabaseSettings;
import org.crossfoot.store.embedded.EmbeddedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The whole job over a tiny inbox and a real MariaDB: results, restarts, and who may run beside whom. */
class AuditRunTest {
    private static final Path HOME = Path.of("target", "audit-run-test");
    private static final Instant FIRST = Instant.parse("2022-02-01T00:00:00Z");

    private static EmbeddedServer server;

    @TempDir
    private Path folder;

    /** Each test has a day of its own, for runs are named by the time, and all are kept in one database. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Instant midnight = FIRST.plus(Duration.ofDays(DAYS.incrementAndGet()));
    private final WatchedProgress progress = new WatchedProgress();

    @BeforeAll
    static void startServer() throws Exception {
        FileSystemUtils.deleteRecursively(HOME.resolve("data"));
        server = EmbeddedServer.start(HOME);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void auditsEveryUnit() throws Exception {
        TinyInbox inbox = inbox("0.07").report("9002", "乙局", "0.16").ledger("9003", "丙局");
        inbox.put("9003 丙局/扫描件.pdf", "%PDF").put("散件.csv", "");

        RunOutcome outcome = run(inbox.plan(out("first")), midnight);

        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.run()).matches("202202\\d\\d-000000");
        assertThat(outcome.refused()).as("the scan and what lies outside").isEqualTo(2);
        assertThat(progress.notices()).singleElement().asString().contains("散件.csv", "no unit's folder");
        assertThat(outcome.findings()).contains(Severity.HIGH);
        assertThat(outcome.summary()).contains("甲局", "乙局", "丙局", "index.html");
        assertThat(files(out("first")))
                .contains(
                        "index.html",
                        "anomalies.xlsx",
                        "findings.csv",
                        "report.json",
                        "metrics.prom",
                        "units/9001/report.html");
        assertThat(Files.readString(out("first").resolve("report.json")))
                .contains("There is no ledger", "扫描件.pdf could not be read", "700.00");
        assertThat(metrics("first"))
                .contains(
                        "crossfoot_rows_total{fate=\"stored\"} 6.0",
                        "crossfoot_step_seconds_count{step=\"audit-units\"} 1");
    }

    /** The same again anew, for rows that give way to others are what databases fall out over. */
    @Test
    void keepsManyUnitsApart() throws Exception {
        TinyInbox inbox = inbox("0.16");
        for (int unit = 9100; unit < 9124; unit++) {
            inbox.ledger(String.valueOf(unit), "局").report(String.valueOf(unit), "局", "0.16");
        }

        assertThat(run(inbox.plan(out("first")), midnight).complete()).isTrue();
        assertThat(run(inbox.plan(out("second"), true), midnight).complete()).isTrue();
        assertSame("second", "first");
        assertThat(progress.notices()).isEmpty();
    }

    @Test
    void givesTheSameBytesAgainAndLoadsNothingTwice() throws Exception {
        TinyInbox inbox = inbox("0.16");

        RunOutcome first = run(inbox.plan(out("first")), midnight);
        RunOutcome second = run(inbox.plan(out("second")), midnight);

        assertThat(second.run()).as("another run in the same second").isEqualTo(first.run() + "-2");
        assertSame("second", "first");
        assertThat(metrics("second")).contains("crossfoot_units_total{fate=\"unchanged\"} 1.0");
    }

    @Test
    void auditsAgainOnlyWhatHasChanged() throws Exception {
        TinyInbox inbox = inbox("0.16").ledger("9002", "乙局").report("9002", "乙局", "0.16");
        inbox.put("9002 乙局/扫描件.pdf", "%PDF");
        run(inbox.plan(out("first")), midnight);

        inbox.report("9001", "甲局", "0.15");
        RunOutcome second = run(inbox.plan(out("second")), midnight);
        assertThat(metrics("second"))
                .contains(
                        "crossfoot_units_total{fate=\"unchanged\"} 1.0",
                        "crossfoot_units_total{fate=\"audited\"} 1.0",
                        "crossfoot_ledgers_total{fate=\"unchanged\"} 1.0");
        assertThat(second.refused())
                .as("the scan of the unit that was not audited again")
                .isEqualTo(1);

        run(inbox.plan(out("anew"), true), midnight);
        assertSame("second", "anew");
    }

    @Test
    void goesOnAfterAUnitFailed() throws Exception {
        TinyInbox inbox = inbox("0.16").ledger("9002", "乙局").report("9002", "乙局", "0.07");
        run(inbox.plan(out("undisturbed")), midnight);
        inbox.put("9001 甲局/说明.txt", "").put("9002 乙局/说明.txt", "");
        run(inbox.plan(out("undisturbed")), midnight);
        progress.atRow(2, () -> {
            throw new IllegalStateException("the disk broke");
        });

        RunOutcome broken = run(inbox.plan(out("disturbed"), true), midnight.plus(Duration.ofHours(1)));

        assertThat(broken.complete()).isFalse();
        assertThat(progress.notices()).singleElement().asString().contains("cut off by an error", "crossfoot.log");
        assertThat(Files.readString(out("disturbed").resolve("report.json")))
                .contains("nothing of it was checked", "甲局", "乙局");

        WatchedProgress again = new WatchedProgress();
        RunOutcome mended = new AuditRun(inbox.plan(out("disturbed")), again, clock(midnight), false).on(settings());

        assertThat(mended.complete()).isTrue();
        assertThat(mended.run()).isEqualTo(broken.run());
        assertThat(again.notices()).singleElement().asString().contains("going on from where it stopped");
        assertThat(again.units()).as("the failed unit alone").isEqualTo(1);
        assertSame("disturbed", "undisturbed");
    }

    @Test
    void stopsWhenAskedToAndGoesOn() throws Exception {
        TinyInbox inbox = inbox("0.16").ledger("9004", "丁局");
        run(inbox.plan(out("undisturbed")), midnight);
        List<AuditRun> runs = new ArrayList<>();
        progress.atRow(1, () -> runs.get(0).stop());
        runs.add(new AuditRun(inbox.plan(out("stopped"), true), progress, clock(midnight), false));

        RunOutcome stopped = runs.get(0).on(settings());
        assertThat(stopped.complete()).isFalse();
        assertThat(progress.notices()).isEmpty();
        assertThat(out("stopped").resolve("index.html")).doesNotExist();

        RunOutcome whole = run(inbox.plan(out("stopped")), midnight);
        assertThat(whole.complete()).isTrue();
        assertThat(whole.run()).isEqualTo(stopped.run());
        assertSame("stopped", "undisturbed");
    }

    @Test
    void beginsAnewWhereAskedTo() throws Exception {
        TinyInbox inbox = inbox("0.15");
        progress.atRow(1, () -> {
            throw new IllegalStateException("the disk broke");
        });
        RunOutcome broken = run(inbox.plan(out("out")), midnight);

        RunOutcome fresh = new AuditRun(inbox.plan(out("out"), true), new WatchedProgress(), clock(midnight), false)
                .on(settings());

        assertThat(fresh.complete()).isTrue();
        assertThat(fresh.run()).isNotEqualTo(broken.run());
        assertThat(metrics("out")).contains("crossfoot_ledgers_total{fate=\"loaded\"} 1.0");
    }

    @Test
    void leavesNoPageOfAnEarlierRunInItsFolder() throws Exception {
        TinyInbox inbox = inbox("0.07").ledger("9005", "戊局");
        run(inbox.plan(out("out")), midnight);
        RunPlan all = inbox.plan(out("out"));

        run(
                new RunPlan(
                        all.inventory().only(List.of("9001")),
                        all.year(),
                        all.language(),
                        all.rules(),
                        all.place(),
                        false),
                midnight);

        assertThat(files(out("out"))).contains("units/9001/report.html").noneMatch(name -> name.contains("9005"));
    }

    @Test
    void takesAChangedInboxForANewRun() throws Exception {
        RunOutcome before = run(inbox("0.16").plan(out("out")), midnight);
        RunOutcome after = run(inbox("0.07").plan(out("out")), midnight.plus(Duration.ofHours(1)));

        assertThat(before.findings()).isNotEmpty();
        assertThat(after.findings()).isEmpty();
        assertThat(after.run()).isNotEqualTo(before.run());
    }

    @Test
    void leavesTheBooksAloneWhereAnExportIsNoLedger() throws Exception {
        TinyInbox inbox = inbox("0.07").put("9001 甲局/资产清单.csv", "编号,名称,数量\n1,桌子,2\n");

        RunOutcome outcome = run(inbox.plan(out("out")), midnight);

        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.findings()).isEmpty();
        assertThat(Files.readString(out("out").resolve("report.json"))).contains("资产清单.csv could not be read");
    }

    @Test
    void letsNobodyElseUseTheSameDatabase() throws Exception {
        RunPlan plan = inbox("0.07").plan(out("out"));
        List<AnotherRunUnderWay> refused = new ArrayList<>();
        progress.atRow(
                1,
                () -> refused.add(catchThrowableOfType(
                        AnotherRunUnderWay.class,
                        () -> new AuditRun(plan, new WatchedProgress(), clock(midnight), false).on(settings()))));

        assertThat(run(inbox("0.07").plan(out("out"), true), midnight).complete())
                .isTrue();
        assertThat(refused).singleElement().isNotNull();
        assertThat(catchThrowableOfType(
                        AnotherRunUnderWay.class,
                        () -> new AuditRun(plan, progress, clock(midnight), false).embedded(HOME)))
                .isNotNull();
    }

    private TinyInbox inbox(String project) throws Exception {
        return new TinyInbox(folder.resolve("inbox")).ledger("9001", "甲局").report("9001", "甲局", project);
    }

    private RunOutcome run(RunPlan plan, Instant now) throws Exception {
        return new AuditRun(plan, progress, clock(now), false).on(settings());
    }

    private static DatabaseSettings settings() {
        return server.settings();
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private String metrics(String run) throws Exception {
        return Files.readString(out(run).resolve("metrics.prom"));
    }

    private void assertSame(String run, String other) throws Exception {
        assertThat(files(out(run))).isEqualTo(files(out(other)));
        for (String name : files(out(run))) {
            if (!name.equals("metrics.prom") && !name.equals("report.json")) {
                assertThat(out(run).resolve(name))
                        .as(name)
                        .hasSameBinaryContentAs(out(other).resolve(name));
            }
        }
        assertThat(units(run)).isEqualTo(units(other));
    }

    /** What {@code report.json} says of the units, which is all but the run's own facts. */
    private String units(String run) throws Exception {
        String report = Files.readString(out(run).resolve("report.json"));
        return report.substring(report.indexOf("\"units\""));
    }

    private static List<String> files(Path folder) throws Exception {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
