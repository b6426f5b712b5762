package org.crossfoot.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Verdict;

/** Findings and results as golden cases show them. */
public final class FindingText {
    private static final Words WORDS = new Words(Language.ZH);

    private FindingText() {}

    /** Each finding with its words, what it breaks and its causes; what is within rounding behind them. */
    public static String of(List<Finding> findings, List<CheckResult> results) {
        String rounding = results.stream()
                .filter(result -> result.verdict() == Verdict.WITHIN_ROUNDING)
                .map(result -> "仅尾差 " + result.equation().id() + " " + observed(result) + "\n")
                .collect(Collectors.joining());
        return findings.stream().map(FindingText::of).collect(Collectors.joining("\n"))
                + (rounding.isEmpty() ? "" : "\n" + rounding);
    }

    private static String observed(CheckResult result) {
        return result.observed() + " / " + result.expected();
    }

    private static String of(Finding finding) {
        String causes = finding.explanations().stream()
                .map(cause -> "  [" + cause.cause() + "] " + WORDS.say(cause.text()) + "\n")
                .collect(Collectors.joining());
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + WORDS.say(finding.title()) + "\n"
                + "  " + WORDS.say(finding.message()) + "\n"
                + "  涉及 "
                + finding.results().stream()
                        .map(result -> result.equation().id())
                        .collect(Collectors.joining("、"))
                + "\n" + causes + "  建议：" + WORDS.say(finding.advice()) + "\n";
    }
}
