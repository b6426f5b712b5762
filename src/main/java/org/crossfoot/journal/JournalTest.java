package org.crossfoot.journal;

/**
 * One test of the journal, named for what holds when it passes. It is given every voucher once, in the order in which they
 * became whole, and keeps no entry but those of its result: what else it keeps is sums, or keys of 64 bits up to a limit that
 * its class states, beyond which the result says so.
 */
interface JournalTest {

    /** The name by which it is known in job files, pages and reports. */
    String id();

    /** Takes the next voucher. */
    void take(Voucher voucher);

    /** What came of it; asked once, after the last voucher. */
    JournalResult result();
}
