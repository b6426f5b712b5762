package org.crossfoot.batch;

import org.crossfoot.message.Message;

/** Is told how a run gets on; called from several threads. */
public interface Progress {

    /** A part of the run begins; {@code units} is how many it will treat, 0 for a part that is not counted in units. */
    void begins(Message part, int units);

    /** One more unit is done. */
    void unitDone();

    /** A row of a ledger was read. */
    void rowRead();

    /** Something the user should know at once. */
    void notice(Message words);
}
