package org.crossfoot.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crossfoot.journal.Expenditures.Remembered;
import org.crossfoot.message.Message;

/** Nothing is paid twice: no payee gets the same amount again within some weeks for the same thing.
 *
 * <p>What is paid month by month is no payment made twice: words such as rent or wages, summaries that differ in their numbers
 * alone, and three or more payments each in a month of its own. Works on {@link Expenditures}, which bounds its memory.
 * */
final class PaymentsMadeOnce implements JournalTest {
    static final String ID = "payments-made-once";

    /** An amount with fewer zeros at its end than this (100 yuan) seldom comes twice by chance. */
    private static final long ROUND_FEN = 10_000;

    private static final int REGULAR = 3;

    private final WorkingPapers papers;
    private final long from;
    private final long days;
    private final Irregularities found = new Irregularities();

    PaymentsMadeOnce(WorkingPapers papers) {
        this.papers = papers;
        this.from = papers.value(ID, "from");
        this.days = papers.value(ID, "days");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        // The expenditures are remembered in the working papers, for several tests.
    }

    @Override
    public JournalResult result() {
        for (List<Remembered> group : papers.expenditures().alike()) {
            Remembered first = group.get(0);
            if (!first.payee().isEmpty() && first.fen() >= from) {
                look(group);
            }
        }
        return papers.ofExpenditures(ID, found);
    }

    private void look(List<Remembered> group) {
        List<Remembered> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparingInt(Remembered::day).thenComparingInt(Remembered::number));
        if (isRegular(sorted)) {
            return;
        }
        List<Remembered> twice = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (isTwice(sorted.get(i - 1), sorted.get(i))) {
                addOnce(sorted.get(i - 1), twice);
                twice.add(sorted.get(i));
            }
        }
        if (!twice.isEmpty()) {
            report(twice);
        }
    }

    private static void addOnce(Remembered entry, List<Remembered> entries) {
        if (entries.isEmpty() || entries.get(entries.size() - 1).number() != entry.number()) {
            entries.add(entry);
        }
    }

    private static boolean isRegular(List<Remembered> sorted) {
        long months = sorted.stream().map(PaymentsMadeOnce::month).distinct().count();
        return sorted.size() >= REGULAR && months == sorted.size();
    }

    private static YearMonth month(Remembered entry) {
        return YearMonth.from(LocalDate.ofEpochDay(entry.day()));
    }

    /** Those of one day are looked at by {@link EntriesEnteredOnce}. */
    private boolean isTwice(Remembered one, Remembered other) {
        int apart = other.day() - one.day();
        if (apart == 0 || apart > days || one.voucher() == other.voucher()) {
            return false;
        }
        boolean periodic = one.isPeriodic() || other.isPeriodic() || one.isPersonnel();
        if (periodic && !month(one).equals(month(other))) {
            return false;
        }
        if (one.text() == other.text()) {
            return true;
        }
        boolean instalments = one.shape() == other.shape();
        return !instalments && !periodic && one.fen() % ROUND_FEN != 0;
    }

    private void report(List<Remembered> twice) {
        Remembered first = twice.get(0);
        String dates = twice.stream()
                .map(entry -> LocalDate.ofEpochDay(entry.day()).toString())
                .collect(Collectors.joining(" "));
        found.add(new Irregularity(
                Message.of("journal.payments-made-once-found", first.payee(), Yuan.text(first.fen()), dates),
                first.fen() * (twice.size() - 1),
                twice.stream()
                        .limit(Irregularities.ENTRIES)
                        .map(papers.expenditures()::place)
                        .toList()));
    }
}
