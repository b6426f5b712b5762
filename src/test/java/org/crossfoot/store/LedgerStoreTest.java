package org.crossfoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.store.Samples.entry;
import static org.crossfoot.store.Samples.file;
import static org.crossfoot.store.Samples.outturn;
import static org.crossfoot.store.Samples.scope;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.budget.Scope;
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
            load.finish(List.of(file("a.csv", entries)), outturn(entries), hash);
        }
    }

    /** Entries of all loads of a unit, those that do not count included. */
    private long entriesKept(String unit) {
        return running.number("SELECT COUNT(*) FROM ledger_entry e JOIN ledger_load l ON l.load_id = e.load_id "
                + "WHERE l.unit_code = '" + unit + "'");
    }
}
