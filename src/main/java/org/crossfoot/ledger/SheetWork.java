package org.crossfoot.ledger;

import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;

/** What is made of the rows of a sheet once its header row is known. */
interface SheetWork {
    /** Makes something of a row and counts it. */
    void row(Row row) throws RowRejected;

    /** Ends the sheet. */
    void finish();

    /** Why the sheet counts for nothing though its rows were read; empty if nothing speaks against it. */
    Optional<Message> refusal();
}
