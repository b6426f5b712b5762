package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/** What the tests of one scope share (工作底稿). */
final class WorkingPapers {
    private static final String VOIDED = "voided";

    private final Scope scope;
    private final JournalSettings settings;
    private final Bookmarks bookmarks = new Bookmarks();
    private final Expenditures expenditures = new Expenditures(bookmarks);
    private final SummaryWords words = new SummaryWords();
    private final SummaryWords payees = new SummaryWords();
    private final RejectedRows rejected = new RejectedRows();
    private boolean scattered;
    private int voidedRows;

    WorkingPapers(Scope scope, JournalSettings settings) {
        this.scope = scope;
        this.settings = settings;
    }

    /** Remembers a voucher's expenditure. */
    void take(Voucher voucher) {
        List<Entry> entries = voucher.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (Voucher.isExpenditure(entry) && Largest.fen(entry) > 0) {
                boolean periodic = said(entry.summary()).isAbout(Topic.PERIODIC)
                        || payees.in(entry.payee()).isAbout(Topic.COLLECTIVE);
                expenditures.add(entry, Largest.fen(entry), periodic);
            }
        }
    }

    /** The rows that were not understood. */
    RejectedRows rejected() {
        return rejected;
    }

    /** Notes what is known when all exports are read. */
    void close(boolean isScattered, List<LedgerFile> files) {
        scattered = isScattered;
        voidedRows = files.stream()
                .mapToInt(file -> file.leftOut().getOrDefault(VOIDED, 0))
                .sum();
    }

    /** True if vouchers could not be told whole. */
    boolean isScattered() {
        return scattered;
    }

    /** How many rows of void vouchers the exports have. */
    int voidedRows() {
        return voidedRows;
    }

    /** The fiscal year. */
    int year() {
        return scope.year();
    }

    Expenditures expenditures() {
        return expenditures;
    }

    VoucherNumbers vouchers() {
        return bookmarks.vouchers();
    }

    SummaryWords.Said said(String summary) {
        return words.in(summary);
    }

    /** A parameter's number; amounts in fen. */
    long value(String test, String name) {
        return settings.value(test, name);
    }

    /** Says that an entry's summary speaks of what belongs under another code. */
    Message misplaced(String test, Entry entry, String word) {
        return Message.of(
                "journal." + test + "-found",
                entry.voucher(),
                entry.date().toString(),
                entry.summary(),
                word,
                entry.economic(),
                Yuan.text(Largest.fen(entry)));
    }

    /** The result of a test of {@link #expenditures}. */
    JournalResult ofExpenditures(String test, Irregularities found) {
        Message overfull =
                expenditures.isOverfull() ? Message.of("journal.too-many", String.valueOf(Expenditures.LIMIT)) : null;
        return overfull == null
                ? result(test, expenditures.seen(), found)
                : result(test, expenditures.seen(), found, overfull);
    }

    /** What is left of a result where entries went by twice, for a file was given twice. */
    JournalResult withoutRepeated(JournalResult result) {
        return undecided(result.test(), result.population(), Message.of("journal.repeated-files"));
    }

    /** The result of a test that misses entries: undecided if the rejected rows may be what it misses. */
    JournalResult unlessRejected(JournalResult result) {
        boolean explained = result.found() > 0 && result.found() <= rejected.count();
        return explained
                ? undecided(result.test(), result.population(), Message.of("journal.rejected-rows", rejected.count()))
                : result;
    }

    /** The result of a test of vouchers that left some aside because rows of them were rejected. */
    JournalResult withoutTorn(String test, long population, Irregularities found, int torn) {
        return torn == 0
                ? result(test, population, found)
                : result(test, population, found, Message.of("journal.torn", torn));
    }

    /** The result of a test that could decide everything it looked at; one that saw nothing is undecided. */
    JournalResult result(String test, long population, Irregularities found) {
        return result(test, population, found, population == 0 ? Message.of("journal.nothing-to-test") : null);
    }

    /** The result of a test that could not decide everything, for a reason; null for none. */
    JournalResult result(String test, long population, Irregularities found, @Nullable Message reason) {
        JournalVerdict clean = reason == null ? JournalVerdict.AGREES : JournalVerdict.UNDECIDED;
        return new JournalResult(
                test,
                found.found() > 0 ? JournalVerdict.DIFFERS : clean,
                population,
                settings.of(test),
                reason,
                found.found(),
                found.fen(),
                found.listed());
    }

    /** The result of a test that does not apply. */
    JournalResult undecided(String test, long population, Message reason) {
        return new JournalResult(
                test, JournalVerdict.UNDECIDED, population, settings.of(test), reason, 0, 0, List.of());
    }
}
