package org.crossfoot.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntPredicate;
import org.crossfoot.message.Words;
import org.crossfoot.report.CertificateReport.TrialReport;
import org.crossfoot.report.CoverageReport.Guarded;
import org.jspecify.annotations.Nullable;

/** Says how much was checked, the same on pages and in workbooks. */
public final class CoverageWords {
    private static final int MANY = 3;

    private final Words words;

    public CoverageWords(Words words) {
        this.words = words;
    }

    /** How many figures are guarded by how many relations. */
    public String guards(CoverageReport coverage) {
        return words.say(
                "report.guards-sentence",
                coverage.relations(),
                figures(coverage, relations -> relations == 0),
                figures(coverage, relations -> relations == 1),
                figures(coverage, relations -> relations == 2),
                figures(coverage, relations -> relations >= MANY));
    }

    private static int figures(CoverageReport coverage, IntPredicate wanted) {
        return coverage.guards().stream()
                .filter(guarded -> wanted.test(guarded.relations()))
                .mapToInt(Guarded::figures)
                .sum();
    }

    /** What share of errors would have been noticed; empty where no figure was tried. */
    public String certificate(CertificateReport certificate) {
        TrialReport total = certificate.total();
        if (total.changes() == 0) {
            return "";
        }
        String sentence = words.say(
                "report.certificate-sentence",
                certificate.figures(),
                total.changes(),
                total.swallowed(),
                percent(total.share()));
        return certificate.alreadyDiffer() == 0
                ? sentence
                : sentence + words.say("report.certificate-left-out", certificate.alreadyDiffer());
    }

    /** A share in per cent, cut off behind the first decimal; empty for none. */
    public static String percent(@Nullable String share) {
        return share == null
                ? ""
                : new BigDecimal(share)
                                .movePointRight(2)
                                .setScale(1, RoundingMode.DOWN)
                                .toPlainString()
                        + "%";
    }
}
