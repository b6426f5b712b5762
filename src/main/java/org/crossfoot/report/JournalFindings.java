package org.crossfoot.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.budget.Scope;
import org.crossfoot.finding.Severity;
import org.crossfoot.journal.Irregularity;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.message.Words;
import org.crossfoot.source.Sha256;

/**
 * Makes a finding of every test of the journal that found something, one a test. Its identity is unit, year and test, so that
 * it stays the same while entries are corrected one after another.
 */
final class JournalFindings {
    private static final int FINGERPRINT = 16;
    private static final int TOLD = 5;
    private static final int ENTRIES = 200;
    private static final long MEDIUM_FEN = 5_000_000L;
    private static final long HIGH_FEN = 500_000_000L;

    /** Tests whose irregularities are wrong by the books' own rules; the others ask for an explanation and stay below high. */
    private static final Set<String> WRONG = Set.of(
            "vouchers-balance",
            "halves-match",
            "voucher-numbers-run-on",
            "entries-entered-once",
            "payments-made-once",
            "entries-within-period",
            "balances-not-negative");

    /** Tests that describe the journal as a whole, or ask whether something so common was meant. */
    private static final Set<String> DESCRIPTIVE = Set.of(
            "first-digits-follow-benford",
            "amounts-within-habit",
            "amounts-not-round",
            "postings-on-working-days",
            "basic-and-project-apart");

    private final Words words;

    JournalFindings(Words words) {
        this.words = words;
    }

    List<FindingReport> of(Scope scope, List<JournalResult> results) {
        return results.stream()
                .filter(result -> result.found() > 0)
                .map(result -> of(scope, result))
                .toList();
    }

    private FindingReport of(Scope scope, JournalResult result) {
        String subject = scope.unit().code() + "\n" + scope.year() + "\njournal\n" + result.test();
        String key = "journal." + result.test();
        return new FindingReport(
                Sha256.ofText(subject).substring(0, FINGERPRINT),
                result.test(),
                severity(result).name().toLowerCase(Locale.ROOT),
                "open",
                words.say(key + "-finding", result.found(), AmountText.grouped(JournalReports.yuan(result.fen()))),
                message(result),
                words.say(key + "-advice"),
                null,
                null,
                JournalReports.yuan(result.fen()),
                null,
                "元",
                "",
                List.of(),
                List.of(),
                entries(result),
                List.of());
    }

    private String message(JournalResult result) {
        List<Irregularity> listed = result.irregularities();
        String told = listed.stream()
                .limit(TOLD)
                .map(irregularity -> words.say(irregularity.message()))
                .collect(Collectors.joining("\n"));
        int more = result.found() - Math.min(TOLD, listed.size());
        return more == 0 ? told : told + "\n" + words.say("journal.more", more);
    }

    private static List<FindingReport.EntryPlace> entries(JournalResult result) {
        return result.irregularities().stream()
                .flatMap(irregularity -> irregularity.entries().stream())
                .map(JournalReports::entry)
                .distinct()
                .limit(ENTRIES)
                .toList();
    }

    private static Severity severity(JournalResult result) {
        if (DESCRIPTIVE.contains(result.test()) || result.fen() < MEDIUM_FEN) {
            return Severity.LOW;
        }
        return WRONG.contains(result.test()) && result.fen() >= HIGH_FEN ? Severity.HIGH : Severity.MEDIUM;
    }
}
