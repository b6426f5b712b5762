package org.crossfoot.finding;

import java.util.List;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What a cause supposes to have gone wrong, and what would have to be so instead.
 *
 * @param cause the id of the cause, {@link Correction#ID} for a corrected number that no cause explains
 * @param title the finding in one line where the cause says it better than the relation, else null
 * @param words what went wrong, with the exact arithmetic
 * @param supposition what would have to be so
 * @param figures the observations it speaks of, the suspect first
 * @param entries the entries of the ledger that it speaks of; empty for most
 * @param certain false if one relation that would hold is not enough, because chance alone could have brought it about
 */
record Repair(
        String cause,
        @Nullable Message title,
        Message words,
        Supposition supposition,
        List<Observation> figures,
        boolean certain,
        List<Posting> entries) {
    Repair {
        figures = List.copyOf(figures);
        entries = List.copyOf(entries);
    }

    /** The same with the entries that it speaks of. */
    Repair with(List<Posting> behind) {
        return new Repair(cause, title, words, supposition, figures, certain, behind);
    }

    /** True if another repair has the same figure in suspicion, or another mention of it with the same number. */
    boolean blamesAlike(Repair other) {
        Observation suspect = figures.get(0);
        Observation theirs = other.figures.get(0);
        return Subject.of(suspect).equals(Subject.of(theirs))
                && suspect.written().equals(theirs.written());
    }
}
