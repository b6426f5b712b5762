package org.crossfoot.sample;

/** One line of a voucher; amounts in fen, one of them 0. */
record Posting(Account account, long debit, long credit, Purpose purpose) {

    static Posting debit(Account account, long fen, Purpose purpose) {
        return new Posting(account, fen, 0, purpose);
    }

    static Posting credit(Account account, long fen, Purpose purpose) {
        return new Posting(account, 0, fen, purpose);
    }
}
