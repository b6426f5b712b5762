package org.crossfoot.finding;

import java.util.List;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Observation;

/**
 * A probable cause (差异原因) of a finding, with exact arithmetic.
 *
 * @param cause the id of the cause: {@code figure-of-another-item} …
 * @param text what would have to be so, and what then holds
 * @param closes how many failing equations hold under it; it breaks none
 * @param figures the observations it speaks of
 * @param entries the entries of the ledger it speaks of
 */
public record Explanation(String cause, Message text, int closes, List<Observation> figures, List<Posting> entries) {
    public Explanation {
        figures = List.copyOf(figures);
        entries = List.copyOf(entries);
    }
}
