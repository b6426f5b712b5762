package org.crossfoot.journal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/** What moves budget money is booked in both halves of a voucher, financial and budget accounting (平行记账), in equal amounts.
 *
 * <p>Halves that stand in vouchers of their own are matched by month and amount; at most {@value #LONELY} wait for that.
 * */
final class HalvesMatch implements JournalTest {
    static final String ID = "halves-match";

    private static final int LONELY = 10_000;

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();
    private final List<Lonely> lonely = new ArrayList<>();
    private long parallel;
    private long single;
    private long dropped;
    private int torn;

    /** A voucher that lacks a half; the amount in fen of the half that it has. */
    private record Lonely(Voucher voucher, boolean hasBudget, long fen) {}

    HalvesMatch(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        if (voucher.closing()) {
            return;
        }
        if (papers.rejected().tear(voucher)) {
            torn++;
            return;
        }
        Halves halves = Halves.of(voucher);
        if (halves.hasBudget() && halves.hasFinancial()) {
            parallel++;
            compare(voucher, halves);
        } else if (halves.needsOther()) {
            single++;
            keep(new Lonely(voucher, halves.hasBudget(), halves.moved()));
        }
    }

    private void keep(Lonely voucher) {
        if (lonely.size() < LONELY) {
            lonely.add(voucher);
        } else {
            dropped++;
        }
    }

    private void compare(Voucher voucher, Halves halves) {
        long difference = halves.difference();
        if (difference != 0) {
            found.add(
                    difference,
                    voucher.entries(),
                    () -> Message.of(
                            "journal.halves-match-unequal",
                            voucher.number(),
                            voucher.date().toString(),
                            Yuan.text(halves.financialMoney()),
                            Yuan.text(halves.budgetMoney()),
                            Yuan.text(difference)));
        }
    }

    /** A ledger in which most such vouchers have one half is kept, or was exported, without the other. */
    @Override
    public JournalResult result() {
        if (parallel == 0 || single > parallel || dropped > 0) {
            return papers.undecided(
                    ID,
                    parallel + single,
                    Message.of("journal.halves-match-apart", String.valueOf(parallel), String.valueOf(single)));
        }
        List<Lonely> left = new ArrayList<>(lonely);
        for (Lonely voucher : lonely) {
            Lonely partner = partner(voucher, left);
            if (partner != null) {
                left.remove(voucher);
                left.remove(partner);
                reportIfLater(voucher, partner);
            }
        }
        left.forEach(this::report);
        return papers.withoutTorn(ID, parallel + single, found, torn);
    }

    private static @Nullable Lonely partner(Lonely voucher, List<Lonely> left) {
        if (!voucher.hasBudget() || !left.contains(voucher)) {
            return null;
        }
        return left.stream()
                .filter(other -> !other.hasBudget() && other.fen() == voucher.fen())
                .min(Comparator.comparingLong(
                        other -> Math.abs(other.voucher().date().toEpochDay()
                                - voucher.voucher().date().toEpochDay())))
                .orElse(null);
    }

    private void reportIfLater(Lonely budget, Lonely financial) {
        if (YearMonth.from(budget.voucher().date())
                .equals(YearMonth.from(financial.voucher().date()))) {
            return;
        }
        List<Entry> entries = new ArrayList<>(financial.voucher().entries());
        entries.addAll(budget.voucher().entries());
        found.add(
                budget.fen(),
                entries,
                () -> Message.of(
                        "journal.halves-match-later",
                        financial.voucher().number(),
                        financial.voucher().date().toString(),
                        budget.voucher().number(),
                        budget.voucher().date().toString(),
                        Yuan.text(budget.fen())));
    }

    private void report(Lonely one) {
        String key = one.hasBudget() ? "journal.halves-match-no-financial" : "journal.halves-match-no-budget";
        Voucher voucher = one.voucher();
        found.add(
                one.fen(),
                voucher.entries(),
                () -> Message.of(key, voucher.number(), voucher.date().toString(), Yuan.text(one.fen())));
    }
}
