package org.crossfoot.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Certificate;
import org.crossfoot.reconciliation.Certificate.Trial;
import org.crossfoot.report.CertificateReport.TrialReport;
import org.jspecify.annotations.Nullable;

/** Puts certificates into words. */
final class CertificateReports {
    private static final String CHANGE = "report.change-";

    /** Cut off, not rounded: a share is one only if nothing was missed. */
    private static final int DECIMALS = 4;

    private final Words words;
    private final Evidences evidences;

    CertificateReports(Words words, Evidences evidences) {
        this.words = words;
        this.evidences = evidences;
    }

    CertificateReport of(Certificate certificate) {
        List<Trial> trials = certificate.trials();
        return new CertificateReport(
                certificate.figures(),
                certificate.alreadyDiffer(),
                trial("all", sum(trials, Trial::changes), sum(trials, Trial::noticed), sum(trials, Trial::swallowed)),
                trials.stream().map(this::of).toList(),
                certificate.unnoticed().stream().map(evidences::of).toList());
    }

    private static int sum(List<Trial> trials, ToIntFunction<Trial> count) {
        return trials.stream().mapToInt(count).sum();
    }

    private TrialReport of(Trial trial) {
        String id = trial.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return trial(id, trial.changes(), trial.noticed(), trial.swallowed());
    }

    private TrialReport trial(String id, int changes, int noticed, int swallowed) {
        return new TrialReport(
                id,
                words.say(CHANGE + id),
                changes,
                noticed,
                swallowed,
                changes - noticed - swallowed,
                share(noticed, changes - swallowed));
    }

    private static @Nullable String share(int noticed, int of) {
        return of == 0
                ? null
                : BigDecimal.valueOf(noticed)
                        .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.DOWN)
                        .toPlainString();
    }
}
