package org.crossfoot.ledger;

/** Takes what reading a ledger makes of its rows, one after another, in the order of the files. */
public interface EntrySink {
    void entry(Entry entry);

    void rejected(RejectedRow row);
}
