package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.store.Samples.entry;
import static org.crossfoot.store.Samples.file;
import static org.crossfoot.store.Samples.outturn;
import static org.crossfoot.store.Samples.scope;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.budget.Scope;
import org.crossfoot.journal.EntryPlace;
import org.crossfoot.journal.Irregularity;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.journal.JournalVerdict;
import org.crossfoot.journal.Parameter;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class LedgerStoreTest {
    private final TestDatabase.Running running;
    private final LedgerStore store;

    LedgerStoreTest(TestDatabase.Running running) {
        this.running = running;
        this.store = new LedgerStore(running.database().dataSource());
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
            load.finish(List.of(file), outturn(100), List.of(), "h1");
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
    void whatAFinishedLoadHandsOverIsWhatIsFoundOfIt() {
        Scope scope = scope("handed");
        StoredLedger handed;
        try (LedgerLoad load = store.begin(scope)) {
            load.entry(entry(2, "s", 100));
            load.rejected(new RejectedRow("a.csv", "", 9, "raw", Message.of("store.start-interrupted")));
            handed = load.finish(List.of(file("a.csv", 1)), outturn(100), List.of(journal()), "h1");
        }

        StoredLedger found = store.find(scope, "h1").orElseThrow();
        assertThat(store.holds(scope, "h1")).isTrue();
        assertThat(store.holds(scope, "h2")).isFalse();
        assertThat(found.files()).isEqualTo(handed.files());
        assertThat(found.outturn().sums()).isEqualTo(handed.outturn().sums());
        assertThat(found.rejected()).isEqualTo(handed.rejected()).hasSize(1);
        assertThat(found.journal()).isEqualTo(handed.journal());
        assertThat(running.rows("SELECT message_zh FROM journal_irregularity WHERE amount = 12.34"))
                .singleElement()
                .extracting(row -> row.get("message_zh"))
                .asString()
                .startsWith("找不到文件 制表\t换行\n反\\斜。");
    }

    private static JournalResult journal() {
        Irregularity irregularity = new Irregularity(
                Message.of("batch.file-missing", "制表\t换行\n反\\斜"),
                1234,
                List.of(new EntryPlace("a.csv", "", 2, "记-1", 1234)));
        return new JournalResult(
                "amounts-not-round",
                JournalVerdict.DIFFERS,
                1,
                List.of(new Parameter("amounts-not-round", "least", Parameter.Kind.YUAN, 10)),
                Message.of("store.start-interrupted"),
                1,
                1234,
                List.of(irregularity));
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
            load.finish(List.of(file("b.csv", 0)), new Outturn(), List.of(), "h");
        }
        assertThat(entriesKept("refused")).isZero();
        assertThat(store.find(scope, "h").orElseThrow().rejected()).isEmpty();
    }

    @Test
    void ledgersAreLoadedSideBySide() {
        List<String> units = IntStream.range(0, 32).mapToObj(i -> "side-" + i).toList();
        units.parallelStream().forEach(unit -> load(scope(unit), 100, "h1"));
        units.parallelStream().forEach(unit -> load(scope(unit), 50, "h2"));
        assertThat(units).allMatch(unit -> store.find(scope(unit), "h2").isPresent());
        assertThat(running.number("SELECT COUNT(*) FROM v_ledger_entries WHERE unit_code LIKE 'side-%'"))
                .isEqualTo(1600);
    }

    private void load(Scope scope, int entries, String hash) {
        try (LedgerLoad load = store.begin(scope)) {
            for (int i = 0; i < entries; i++) {
                load.entry(entry(i + 2, "s", 1));
            }
            load.finish(List.of(file("a.csv", entries)), outturn(entries), List.of(), hash);
        }
    }

    /** Entries of all loads of a unit, those that do not count included. */
    private long entriesKept(String unit) {
        return running.number("SELECT COUNT(*) FROM ledger_entry e JOIN ledger_load l ON l.load_id = e.load_id "
                + "WHERE l.unit_code = '" + unit + "'");
    }
}
