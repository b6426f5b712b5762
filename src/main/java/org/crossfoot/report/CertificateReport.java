package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the comparisons would notice (查错试验): every figure changed in memory, one at a time.
 *
 * @param figures how many figures were changed
 * @param alreadyDiffer figures left out, as everything that speaks of them differs already
 * @param total all kinds of change together
 * @param trials each kind of change
 * @param unnoticed figures that comparisons speak of, none of whose changes would be noticed
 */
public record CertificateReport(
        int figures,
        int alreadyDiffer,
        TrialReport total,
        List<TrialReport> trials,
        List<FindingReport.Evidence> unnoticed) {

    /**
     * What came of one kind of change, or of all.
     *
     * @param change its id, {@code all} for all kinds together
     * @param name its name in the run's language
     * @param changes how many changes were tried
     * @param noticed of them, those at which a comparison that held would differ
     * @param swallowed those that the rounding of the figures allows
     * @param missed the others
     * @param share noticed ÷ (changes − swallowed), a plain decimal cut off behind the fourth place; null with nothing to divide by
     */
    public record TrialReport(
            String change,
            String name,
            int changes,
            int noticed,
            int swallowed,
            int missed,
            @Nullable String share) {}
}
