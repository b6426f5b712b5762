package org.crossfoot.journal;

import org.crossfoot.message.Message;

/** Debits and credits of each voucher are equal (借贷平衡). Keeps its result alone. */
final class VouchersBalance implements JournalTest {
    static final String ID = "vouchers-balance";

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();
    private long vouchers;
    private int torn;

    VouchersBalance(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        vouchers++;
        if (voucher.balance() != 0 && papers.rejected().tear(voucher)) {
            torn++;
        } else if (voucher.balance() != 0) {
            found.add(voucher.balance(), voucher.entries(), () -> words(voucher));
        }
    }

    private static Message words(Voucher voucher) {
        return Message.of(
                "journal.vouchers-balance-found",
                voucher.number(),
                voucher.date().toString(),
                Yuan.text(voucher.debits()),
                Yuan.text(voucher.debits() - voucher.balance()),
                Yuan.text(voucher.balance()));
    }

    /** An export in which most vouchers do not balance holds one side alone, such as a list of payments. */
    @Override
    public JournalResult result() {
        boolean oneSided = 2L * found.found() > vouchers;
        return oneSided
                ? papers.undecided(
                        ID, vouchers, Message.of("journal.one-sided", found.found(), String.valueOf(vouchers)))
                : papers.withoutTorn(ID, vouchers, found, torn);
    }
}
