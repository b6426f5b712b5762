package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.message.Message;

/**
 * Something out of order in the journal.
 *
 * @param message what, with its figures
 * @param fen the amount it is about, in fen; never negative
 * @param entries the entries that show it, as far as they are listed; none for what is missing
 */
public record Irregularity(Message message, long fen, List<EntryPlace> entries) {
    public Irregularity {
        entries = List.copyOf(entries);
    }
}
