package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class LedgerStoreTest {
    private static final OutturnKey KEY = new OutturnKey(Flow.PROJECT, "7201", "一般公共预算", "2240101", "30201", "P1");

    private final TestDatabase.Running running;
    private final LedgerStore store;

    LedgerStoreTest(TestDatabase.Running running) {
        this.running = running;
        this.store = new LedgerStore(running.database().dataSource());
    }

    @Test
    void entriesArriveWithEveryCharacterAndEveryFen() {
        Scope scope = scope("nasty");
        List<String> nasty = List.of(
                "tab\there",
                "line\nbreak",
                "back\\slash \\N \\t",
                "nul\0inside",
                "carriage\r\nreturn",
                "quotes \" ' `",
                "生僻字 𠮷 表情 🧾",
                "",
                " blanks kept ",
                "\\",
                "ends with tab\t");
        long debit = 0;
        try (LedgerLoad load = store.begin(scope)) {
            for (int i = 0; i < 60_011; i++) {
                long fen = 90_071_992_547_409L * (i % 2 == 0 ? 1 : -1) + i;
                debit += fen;
                load.entry(entry(i + 2, nasty.get(i % nasty.size()), fen));
            }
            load.finish(List.of(file("a.csv", 60_011)), outturn(debit), "h1");
        }
        List<Map<String, Object>> sums = running.rows("""
                SELECT COUNT(*) AS n, SUM(debit) AS debit FROM v_ledger_entries WHERE unit_code = 'nasty'""");
        assertThat(sums.get(0)).containsEntry("n", 60_011L).containsEntry("debit", BigDecimal.valueOf(debit, 2));
        assertThat(running.rows("""
                        SELECT summary FROM v_ledger_entries WHERE unit_code = 'nasty' ORDER BY entry_no LIMIT 11""")).extracting(row -> row.get("summary")).isEqualTo(nasty);
    }

    @Test
    void everyColumnOfAnEntryArrives() {
        Scope scope = scope("columns");
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(7, "购办公用品", -5));
            load.finish(List.of(file("a.csv", 1)), outturn(-5), "h");
        }
        assertThat(running.rows("SELECT * FROM v_ledger_entries WHERE unit_code = 'columns'")
                        .get(0))
                .containsEntry("path", "a.csv")
                .containsEntry("source_row", 7)
                .containsEntry("voucher_date", java.sql.Date.valueOf("2021-03-31"))
                .containsEntry("voucher", "记-0001")
                .containsEntry("voucher_line", 3)
                .containsEntry("account_code", "720101")
                .containsEntry("account_name", "项目支出")
                .containsEntry("debit", new BigDecimal("-0.05"))
                .containsEntry("credit", new BigDecimal("92233720368547758.07"))
                .containsEntry("function_code", "2240101")
                .containsEntry("economic_code", "30201")
                .containsEntry("division", "PROJECT")
                .containsEntry("project_code", "P1")
                .containsEntry("project_name", "防汛")
                .containsEntry("fund", "一般公共预算")
                .containsEntry("payee", "某公司")
                .containsEntry("closing", true)
                .containsEntry("unit_in_file", "unit");
    }

    @Test
    void aFinishedLoadIsFoundByItsHashAlone() {
        Scope scope = scope("found");
        LedgerFile file = file("a.csv", 1);
        Message reason = Message.of("store.url-not-mariadb", Message.of("store.start-interrupted"));
        RejectedRow rejected = new RejectedRow("a.csv", "", 9, "x,\t\0\n\\y", reason);
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(2, "s", 100));
            load.rejected(rejected);
            load.finish(List.of(file), outturn(100), "h1");
        }
        assertThat(store.find(scope, "h2")).isEmpty();
        assertThat(store.find(new Scope(scope.unit(), 2020), "h1")).isEmpty();
        StoredLedger stored = store.find(scope, "h1").orElseThrow();
        assertThat(stored.files()).containsExactly(file);
        assertThat(stored.files().get(0).columns().keySet()).containsExactly("日期", "借方", "摘要");
        assertThat(stored.outturn().sums()).isEqualTo(outturn(100).sums());
        assertThat(stored.rejected()).containsExactly(rejected);
        assertThat(running.rows("SELECT raw, reason_zh FROM v_rejected_rows WHERE unit_code = 'found'")
                        .get(0))
                .containsEntry("raw", "x,\t\0\n\\y")
                .extractingByKey("reason_zh")
                .asString()
                .contains("内置数据库启动时被中断");
    }

    @Test
    void aNewLoadTakesThePlaceOfTheOneBefore() {
        Scope scope = scope("replaced");
        load(scope, 3, "h1");
        load(scope, 2, "h2");
        assertThat(store.find(scope, "h1")).isEmpty();
        assertThat(store.find(scope, "h2")).isPresent();
        assertThat(entriesKept("replaced")).isEqualTo(2);
    }

    @Test
    void aLoadThatWasNotFinishedLeavesTheOneBeforeStanding() {
        Scope scope = scope("unfinished");
        load(scope, 3, "h1");
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(2, "s", 1));
        }
        assertThat(store.find(scope, "h1")).isPresent();
        assertThat(entriesKept("unfinished")).isEqualTo(3);
    }

    @Test
    void whatAKilledRunLeftIsInvisibleAndRemovedByTheNextLoad() {
        Scope scope = scope("killed");
        LedgerLoad killed = store.begin(scope);
        for (int i = 0; i < 50_000; i++) {
            killed.entry(entry(i + 2, "s", 1));
        }
        // Rejected rows are written behind the entries, so that these have arrived too.
        for (int i = 0; i < 500; i++) {
            killed.rejected(new RejectedRow("a.csv", "", i, "raw", Message.of("store.start-interrupted")));
        }
        assertThat(entriesKept("killed")).isEqualTo(50_000);
        assertThat(running.rows("SELECT * FROM v_ledger_entries WHERE unit_code = 'killed'"))
                .isEmpty();
        assertThat(store.find(scope, "h1")).isEmpty();
        load(scope, 2, "h1");
        assertThat(store.find(scope, "h1")).isPresent();
        assertThat(entriesKept("killed")).isEqualTo(2);
        killed.close();
        assertThat(entriesKept("killed")).isEqualTo(2);
    }

    @Test
    void whatWasReadOfAFileBeforeItWasRefusedDoesNotCount() {
        Scope scope = scope("refused");
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(2, "s", 1));
            load.rejected(new RejectedRow("a.csv", "", 3, "raw", Message.of("store.start-interrupted")));
            load.finish(List.of(file("b.csv", 0)), new Outturn(), "h");
        }
        assertThat(entriesKept("refused")).isZero();
        assertThat(store.find(scope, "h").orElseThrow().rejected()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsAnErrorAndNotCutShort() {
        Scope scope = scope("overlong");
        try (LedgerLoad load = store.begin(scope)) {
            Entry fits = entry(2, "s".repeat(70_000), 1);
            load.entry(fits);
            load.finish(List.of(file("a.csv", 1)), outturn(1), "h1");
        }
        assertThat(running.number("SELECT LENGTH(summary) FROM v_ledger_entries WHERE unit_code = 'overlong'"))
                .isEqualTo(70_000);
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(withAccount("7".repeat(300)));
            assertThatThrownBy(() -> load.finish(List.of(file("a.csv", 1)), outturn(1), "h2"))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("account_code");
        }
        assertThat(store.find(scope, "h1")).isPresent();
    }

    private void load(Scope scope, int entries, String hash) {
        try (LedgerLoad load = store.begin(scope)) {
            for (int i = 0; i < entries; i++) {
                load.entry(entry(i + 2, "s", 1));
            }
            load.finish(List.of(file("a.csv", entries)), outturn(entries), hash);
        }
    }

    /** Entries of all loads of a unit, those that do not count included. */
    private long entriesKept(String unit) {
        return running.number("SELECT COUNT(*) FROM ledger_entry e JOIN ledger_load l ON l.load_id = e.load_id "
                + "WHERE l.unit_code = '" + unit + "'");
    }

    private static Scope scope(String unit) {
        return new Scope(new BudgetUnit(unit, "某单位"), 2021);
    }

    private static Outturn outturn(long fen) {
        Outturn outturn = new Outturn();
        outturn.add(KEY, fen);
        return outturn;
    }

    private static LedgerFile file(String path, int entries) {
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

    private static Entry withAccount(String account) {
        return entry(2, account, "s", 1);
    }

    private static Entry entry(int row, String summary, long debit) {
        return entry(row, "720101", summary, debit);
    }

    private static Entry entry(int row, String account, String summary, long debit) {
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
