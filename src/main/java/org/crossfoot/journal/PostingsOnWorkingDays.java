package org.crossfoot.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Money moves on working days only: no bank or treasury pays on weekends and public holidays.
 *
 * <p>The last day of a month is left aside, under which month-end entries are customarily booked. Keeps sums by day.
 * */
final class PostingsOnWorkingDays implements JournalTest {
    static final String ID = "postings-on-working-days";

    private final WorkingPapers papers;
    private final Calendar calendar;
    private final SortedMap<LocalDate, Day> days = new TreeMap<>();
    private long vouchers;

    /** What was booked on a day off. */
    private static final class Day {
        private final List<Entry> entries = new ArrayList<>();
        private int vouchers;
        private long fen;
    }

    PostingsOnWorkingDays(WorkingPapers papers) {
        this.papers = papers;
        this.calendar = new Calendar(papers.year());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        if (voucher.closing() || !movesMoney(voucher)) {
            return;
        }
        vouchers++;
        LocalDate date = voucher.date();
        boolean monthEnd = date.getDayOfMonth() == date.lengthOfMonth();
        if (calendar.isKnown() && !monthEnd && date.getYear() == papers.year() && calendar.isOff(date)) {
            note(voucher, days.computeIfAbsent(date, unseen -> new Day()));
        }
    }

    private static void note(Voucher voucher, Day day) {
        day.vouchers++;
        day.fen += voucher.amount();
        if (day.entries.size() < Irregularities.ENTRIES) {
            day.entries.add(voucher.first());
        }
    }

    private static boolean movesMoney(Voucher voucher) {
        List<Entry> entries = voucher.entries();
        for (int i = 0; i < entries.size(); i++) {
            String account = entries.get(i).account();
            if (account.startsWith("100") || account.startsWith("1011") || account.startsWith("8001")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public JournalResult result() {
        if (!calendar.isKnown()) {
            return papers.undecided(
                    ID,
                    vouchers,
                    Message.of("journal.postings-on-working-days-unknown", String.valueOf(papers.year())));
        }
        Irregularities found = new Irregularities();
        days.forEach((date, day) -> found.add(
                day.fen,
                day.entries,
                () -> Message.of(
                        "journal.postings-on-working-days-found",
                        date.toString(),
                        Message.of("journal.day-" + date.getDayOfWeek().getValue()),
                        day.vouchers,
                        Yuan.text(day.fen))));
        return papers.result(ID, vouchers, found);
    }
}
