package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.CertificateReport;
import org.crossfoot.report.CertificateReport.TrialReport;
import org.crossfoot.report.CoverageReport;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.MarkedDocument;
import org.crossfoot.report.ResultReport;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.UnitReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class RunStoreTest {
    private final TestDatabase.Running running;
    private final RunStore store;

    RunStoreTest(TestDatabase.Running running) {
        this.running = running;
        this.store = new RunStore(running.database().dataSource());
    }

    @Test
    void unitsComeBackWholeAndInTheOrderOfTheirCodes() {
        store.start(facts("r1", ""));
        AuditedUnit second = unit("u-2", "差 229.02", "f1");
        AuditedUnit first = unit("u-1", "差 1", "f1", "f2");
        save("r1", second);
        save("r1", first);
        assertThat(units("r1")).containsExactly(first, second);
        assertThat(units("r0")).isEmpty();
    }

    @Test
    void savingAUnitAgainReplacesIt() {
        store.start(facts("r2", ""));
        save("r2", unit("again", "差 1", "f1", "f2"));
        AuditedUnit corrected = unit("again", "差 2", "f2");
        save("r2", corrected);
        assertThat(units("r2")).containsExactly(corrected);
        assertThat(running.rows("SELECT fingerprint, message FROM v_findings WHERE unit_code = 'again'"))
                .containsExactly(Map.of("fingerprint", "f2", "message", "差 2"));
        assertThat(running.number("SELECT COUNT(*) FROM v_check_results WHERE unit_code = 'again'"))
                .isEqualTo(1);
    }

    @Test
    void aRestartedRunKeepsItsUnits() {
        store.start(facts("r3", ""));
        save("r3", unit("kept", "差 1", "f1"));
        store.start(facts("r3", ""));
        assertThat(units("r3")).hasSize(1);
        assertThat(store.find("r3").orElseThrow().finished()).isEmpty();
        RunFacts finished = facts("r3", "2026-11-23T15:10:00+08:00");
        store.finish(finished);
        assertThat(store.find("r3")).contains(finished);
        assertThat(store.find("r4")).isEmpty();
    }

    @Test
    void figuresStandInTheirTableWithExactAmounts() {
        store.start(facts("r5", ""));
        save("r5", unit("figures", "差", "f1"));
        assertThat(running.rows("SELECT line_item, value, unit, amount FROM v_declared_figures WHERE run_id = 'r5'")
                        .get(0))
                .containsEntry("line_item", "expenditure")
                .containsEntry("value", "4006.90")
                .containsEntry("unit", "万元")
                .containsEntry("amount", new BigDecimal("40069000.00000000"));
    }

    @Test
    void theHistoryOfAFindingIsKeptByTheDatabase() {
        store.start(facts("h1", ""));
        save("h1", unit("history", "差 5", "f1"));
        save("h2", unit("history", "差 5", "f1"));
        assertThat(history()).as("found again, unchanged").containsExactly("差 5");
        save("h3", unit("history", "差 3", "f1"));
        assertThat(history()).as("changed").containsExactly("差 5", "差 3");
        assertThat(running.rows("SELECT last_run FROM v_findings WHERE unit_code = 'history'"))
                .containsExactly(Map.of("last_run", "h3"));
        save("h4", unit("history", ""));
        assertThat(running.rows("SELECT * FROM v_findings WHERE unit_code = 'history'"))
                .isEmpty();
        assertThat(history()).as("settled").containsExactly("差 5", "差 3");
        assertThat(running.number(
                        "SELECT COUNT(*) FROM v_finding_history WHERE unit_code = 'history' AND valid_to IS NULL"))
                .isZero();
    }

    @Test
    void theWholeResultCanBeReadInSql() {
        store.start(facts("r6", ""));
        save("r6", unit("sql", "差", "f1"));
        assertThat(running.rows("""
                        SELECT JSON_VALUE(CONVERT(UNCOMPRESS(content) USING utf8mb4), '$.report.name') AS name
                          FROM audited_unit WHERE run_id = 'r6'""")).containsExactly(Map.of("name", "某单位"));
    }

    @Test
    void unitsAreSavedSideBySide() {
        store.start(facts("r7", ""));
        List<String> codes =
                IntStream.range(0, 64).mapToObj(i -> "side-" + (100 + i)).toList();
        codes.parallelStream().forEach(code -> save("r7", unit(code, "差 1", "f1", "f2")));
        codes.parallelStream().forEach(code -> save("r7", unit(code, "差 2", "f2", "f3")));
        assertThat(units("r7")).extracting(unit -> unit.report().code()).isEqualTo(codes);
        assertThat(running.number("SELECT COUNT(*) FROM v_findings WHERE last_run = 'r7' AND message = '差 2'"))
                .isEqualTo(128);
    }

    @Test
    void whatWasMadeFromTheSameIsTakenOver() {
        store.start(facts("t1", ""));
        AuditedUnit before = unit("taken", "差 1", "f1", "f2");
        store.saveUnit("t1", before, new RunStore.Origin("same", 2));
        Scope scope = new Scope(new BudgetUnit("taken", "某单位"), 2021);

        assertThat(store.takeOver("t2", scope, "other")).isFalse();
        assertThat(store.takeOver("t2", new Scope(scope.unit(), 2020), "same")).isFalse();
        assertThat(store.takeOver("t2", scope, "same")).isTrue();
        assertThat(store.takeOver("t2", scope, "same")).as("once more").isTrue();

        assertThat(units("t2")).containsExactly(before);
        assertThat(store.refused("t2")).isEqualTo(2);
        assertThat(running.rows("SELECT last_run FROM v_findings WHERE unit_code = 'taken'"))
                .containsExactly(Map.of("last_run", "t2"), Map.of("last_run", "t2"));
        assertThat(rows("v_declared_figures", "t2")).isEqualTo(rows("v_declared_figures", "t1"));
        assertThat(rows("v_check_results", "t2")).isEqualTo(rows("v_check_results", "t1"));
    }

    @Test
    void onlyTheLastAuditIsTakenOver() {
        Scope scope = new Scope(new BudgetUnit("turned", "某单位"), 2021);
        store.saveUnit("o1", unit("turned", "差 1", "f1"), new RunStore.Origin("first", 0));
        store.saveUnit("o2", unit("turned", ""), new RunStore.Origin("second", 0));

        assertThat(store.takeOver("o3", scope, "first"))
                .as("its finding was settled since")
                .isFalse();
        assertThat(store.takeOver("o3", scope, "second")).isTrue();
        assertThat(store.refused("nowhere")).isZero();
    }

    private List<Map<String, Object>> rows(String view, String run) {
        List<Map<String, Object>> rows =
                running.rows("SELECT * FROM " + view + " WHERE unit_code = 'taken' AND run_id = '" + run + "'");
        assertThat(rows).isNotEmpty();
        return rows.stream()
                .map(row -> {
                    Map<String, Object> rest = new TreeMap<>(row);
                    rest.remove("run_id");
                    rest.values().removeIf(Objects::isNull);
                    return rest;
                })
                .toList();
    }

    private void save(String run, AuditedUnit unit) {
        store.saveUnit(run, unit, new RunStore.Origin("", 0));
    }

    private List<Object> history() {
        List<Object> messages = new ArrayList<>();
        running.rows("SELECT message FROM v_finding_history WHERE unit_code = 'history' ORDER BY valid_from")
                .forEach(row -> messages.add(row.get("message")));
        return messages;
    }

    private List<AuditedUnit> units(String run) {
        List<AuditedUnit> units = new ArrayList<>();
        store.forEachUnit(run, units::add);
        return units;
    }

    private static RunFacts facts(String id, String finished) {
        return new RunFacts(
                id, "2026-11-23T15:01:00+08:00", finished, Map.of("crossfoot", "1"), Map.of("a.csv", "ab"), "c0ffee");
    }

    private static AuditedUnit unit(String code, String message, String... fingerprints) {
        DocumentReport.Place place = new DocumentReport.Place(1, 5, null, null, null, null);
        DocumentReport.Figure figure = new DocumentReport.Figure(
                "f1", "支出", "expenditure", "money", "4006.90", "万元", "10000", 2, 2021, "exact", "支出 4006.90 万元", place);
        DocumentReport document = new DocumentReport(
                new DocumentReport.Facts("a.txt", "ab", "txt", "决算", "某单位", 2021),
                List.of(figure),
                List.of(),
                List.of());
        ResultReport result = new ResultReport(
                "1.c1",
                "parts-foot-to-total",
                "支出 = 基本支出 + 项目支出",
                "DIFFERS",
                "4006.93",
                "4006.95",
                "0.02",
                "0.015",
                "万元",
                "4006.95 ≠ 4006.93",
                List.of(new ResultReport.Term("observed", "+", 0)),
                List.of(),
                null);
        List<FindingReport> findings = new ArrayList<>();
        for (String fingerprint : fingerprints) {
            findings.add(finding(fingerprint, message));
        }
        UnitReport report = new UnitReport(
                code,
                "某单位",
                2021,
                List.of(document),
                new LedgerReport(List.of(), List.of()),
                List.of(),
                List.of(result),
                findings,
                List.of(),
                coverage());
        return new AuditedUnit(
                report,
                List.of(new MarkedDocument(
                        "a.txt", List.of(List.of(new MarkedDocument.Piece("支出 4006.90 万元", "f1", "DIFFERS"))))));
    }

    private static FindingReport finding(String fingerprint, String message) {
        return new FindingReport(
                fingerprint,
                "parts-foot-to-total",
                "HIGH",
                "open",
                "合计不符",
                message,
                "请核对",
                "4006.93",
                "4006.95",
                "0.02",
                null,
                "万元",
                "4006.95 ≠ 4006.93",
                List.of("1.c1"),
                List.of(),
                List.of(),
                List.of(new FindingReport.ExplanationReport("slide-error", "错位", "若为 400.695", 1, List.of("f1"))));
    }

    private static CoverageReport coverage() {
        TrialReport all = new TrialReport("all", "合计", 4, 3, 1, 0, "1.0000");
        return new CoverageReport(
                1,
                1,
                1,
                List.of(new CoverageReport.Guarded(1, 1)),
                List.of(),
                0,
                0,
                1,
                0,
                List.of(),
                List.of("没有账簿"),
                new CertificateReport(1, 0, all, List.of(), List.of()));
    }
}
