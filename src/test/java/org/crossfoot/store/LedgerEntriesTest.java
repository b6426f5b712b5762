package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossfoot.store.Samples.entry;
import static org.crossfoot.store.Samples.file;
import static org.crossfoot.store.Samples.outturn;
import static org.crossfoot.store.Samples.scope;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.crossfoot.budget.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class LedgerEntriesTest {
    private static final List<String> NASTY = List.of(
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

    private final TestDatabase.Running running;
    private final LedgerStore store;

    LedgerEntriesTest(TestDatabase.Running running) {
        this.running = running;
        this.store = new LedgerStore(running.database().dataSource());
    }

    @Test
    void entriesArriveWithEveryCharacterAndEveryFen() {
        Scope scope = scope("nasty");
        long debit = 0;
        try (LedgerLoad load = store.begin(scope)) {
            for (int i = 0; i < 60_011; i++) {
                long fen = 90_071_992_547_409L * (i % 2 == 0 ? 1 : -1) + i;
                debit += fen;
                load.entry(entry(i + 2, NASTY.get(i % NASTY.size()), fen));
            }
            load.finish(List.of(file("a.csv", 60_011)), outturn(debit), List.of(), "h1");
        }
        List<Map<String, Object>> sums = running.rows(
                "SELECT COUNT(*) AS n, SUM(debit) AS debit FROM v_ledger_entries WHERE unit_code = 'nasty'");
        assertThat(sums.get(0)).containsEntry("n", 60_011L).containsEntry("debit", BigDecimal.valueOf(debit, 2));
        assertThat(running.rows("""
                        SELECT summary FROM v_ledger_entries WHERE unit_code = 'nasty' ORDER BY entry_no LIMIT 11""")).extracting(row -> row.get("summary")).isEqualTo(NASTY);
    }

    @Test
    void everyColumnOfAnEntryArrives() {
        Scope scope = scope("columns");
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(7, "购办公用品", -5));
            load.finish(List.of(file("a.csv", 1)), outturn(-5), List.of(), "h");
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
    void longSummariesAreKeptWhole() {
        try (LedgerLoad load = store.begin(scope("long"))) {
            load.entry(entry(2, "长".repeat(70_000), 1));
            load.finish(List.of(file("a.csv", 1)), outturn(1), List.of(), "h");
        }
        assertThat(running.number("SELECT CHAR_LENGTH(summary) FROM v_ledger_entries WHERE unit_code = 'long'"))
                .isEqualTo(70_000);
    }

    @Test
    void whatDoesNotFitIsAnErrorAndNotCutShort() {
        Scope scope = scope("overlong");
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(2, "7".repeat(300), "s", 1));
            assertThatThrownBy(() -> load.finish(List.of(file("a.csv", 1)), outturn(1), List.of(), "h"))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("account_code");
        }
        assertThat(store.find(scope, "h")).isEmpty();
    }
}
