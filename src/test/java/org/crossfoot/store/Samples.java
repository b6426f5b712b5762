package org.crossfoot.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;

/** What the tests load. */
final class Samples {
    private static final OutturnKey KEY = new OutturnKey(Flow.PROJECT, "7201", "一般公共预算", "2240101", "30201", "P1");

    private Samples() {}

    static Scope scope(String unit) {
        return new Scope(new BudgetUnit(unit, "某单位"), 2021);
    }

    static Outturn outturn(long fen) {
        Outturn outturn = new Outturn();
        outturn.add(KEY, fen);
        return outturn;
    }

    static LedgerFile file(String path, int entries) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("日期", "date");
        columns.put("借方", "debit");
        columns.put("摘要", "summary");
        TreeMap<String, Integer> leftOut = new TreeMap<>(Map.of("total-row", 2));
        return new LedgerFile(
                path,
                "ab".repeat(32),
                "csv",
                "GB18030",
                "",
                3,
                "generic",
                columns,
                entries + 2,
                entries,
                leftOut,
                0,
                7,
                -7);
    }

    static Entry entry(int row, String summary, long debit) {
        return entry(row, "720101", summary, debit);
    }

    static Entry entry(int row, String account, String summary, long debit) {
        return new Entry(
                "a.csv",
                "",
                row,
                "unit",
                2021,
                LocalDate.of(2021, 3, 31),
                "记-0001",
                3,
                summary,
                account,
                "项目支出",
                debit,
                Long.MAX_VALUE,
                "2240101",
                "30201",
                Portion.PROJECT,
                "P1",
                "防汛",
                "一般公共预算",
                "某公司",
                true);
    }
}
