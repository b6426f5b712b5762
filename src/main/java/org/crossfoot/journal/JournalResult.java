package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one test of the journal came to.
 *
 * @param test the test's id
 * @param verdict whether everything looked at is in order
 * @param population how many vouchers, entries or payments were looked at
 * @param parameters what was asked for, in the order of their definition
 * @param reason why nothing, or not everything, could be decided; null where everything was
 * @param found how many irregularities there are, those that are not listed included
 * @param fen what all of them come to
 * @param irregularities the largest of them, the largest first
 */
public record JournalResult(
        String test,
        JournalVerdict verdict,
        long population,
        List<Parameter> parameters,
        @Nullable Message reason,
        int found,
        long fen,
        List<Irregularity> irregularities) {
    public JournalResult {
        parameters = List.copyOf(parameters);
        irregularities = List.copyOf(irregularities);
    }
}
