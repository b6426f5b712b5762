package org.crossfoot.reconciliation;

import java.util.List;

/**
 * The proof of how much the relations of a scope would notice (查错试验): every figure is changed in memory, one at a time and in
 * several ways, and the relations it stands in are verified again. See {@code docs/certificate.md}.
 *
 * @param figures how many figures were changed
 * @param alreadyDiffer figures left out, as every decided relation that speaks of them differs already
 * @param trials what came of each kind of change, in the order of {@link Change}
 * @param unnoticed figures in relations that hold, none of whose changes would be noticed, in reading order
 */
public record Certificate(int figures, int alreadyDiffer, List<Trial> trials, List<Observation> unnoticed) {
    public Certificate {
        trials = List.copyOf(trials);
        unnoticed = List.copyOf(unnoticed);
    }

    /**
     * What came of one kind of change.
     *
     * @param changes how many changes were tried
     * @param noticed of them, those at which a relation that held would differ
     * @param swallowed those that rounding allows: an equality goes on holding with the digits written
     */
    public record Trial(Change change, int changes, int noticed, int swallowed) {}

    /**
     * Tries every change.
     *
     * @param figures those of the scope's documents that count, in reading order
     * @param results what every equation of the scope came to
     */
    public static Certificate of(List<Observation> figures, List<CheckResult> results) {
        return new Trials(figures, results).certificate();
    }
}
