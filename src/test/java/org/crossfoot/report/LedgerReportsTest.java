package org.crossfoot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.junit.jupiter.api.Test;

class LedgerReportsTest {
    private static final Scope SCOPE = new Scope(new BudgetUnit("001", "甲"), 2021);

    @Test
    void givesEachSheetItsOwnRejects() {
        List<RejectedRow> rejected = List.of(reject("一月", 4), reject("二月", 5), reject("一月", 9));

        LedgerReport report = new LedgerReports(new Words(Language.ZH))
                .of(List.of(file("一月"), file("二月"), file("")), rejected, Map.of());

        assertThat(report.files().get(0).rejected())
                .extracting(LedgerReport.Reject::row)
                .containsExactly(4, 9);
        assertThat(report.files().get(1).rejected())
                .containsExactly(new LedgerReport.Reject(5, "“日期”列为空，应为凭证日期（如 2021-03-05）；请补充后重新导出", "原文"));
        assertThat(report.files().get(2).sheet()).isNull();
        assertThat(report.files().get(2).debit()).isEqualTo("-1234567.05");
    }

    @Test
    void sumsTheOutturnOverAccounts() {
        Outturn outturn = new Outturn();
        outturn.add(new OutturnKey(Flow.PROJECT, "7101", "", "2240101", "30201", "P1"), 100);
        outturn.add(new OutturnKey(Flow.PROJECT, "7201", "", "2240101", "30201", "P1"), 23);
        outturn.add(new OutturnKey(Flow.INCOME, "6001", "一般公共预算", "", "", ""), 5);

        LedgerReport report =
                new LedgerReports(new Words(Language.ZH)).of(List.of(), List.of(), Map.of(SCOPE, outturn));

        assertThat(report.outturn())
                .containsExactly(
                        new LedgerReport.OutturnLine("001", 2021, null, "project", "2240101", "30201", "P1", "1.23"),
                        new LedgerReport.OutturnLine("001", 2021, "一般公共预算", "income", null, null, null, "0.05"));
    }

    private static RejectedRow reject(String sheet, int row) {
        return new RejectedRow("账.xlsx", sheet, row, "原文", Message.of("ledger.date-missing", "日期"));
    }

    private static LedgerFile file(String sheet) {
        return new LedgerFile(
                "账.xlsx",
                "00",
                "xlsx",
                "",
                sheet,
                1,
                "m",
                Map.of("日期", "date"),
                2,
                1,
                new TreeMap<>(),
                1,
                -123456705,
                0);
    }
}
