package org.crossfoot.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.finding.Finding;
import org.crossfoot.finding.Findings;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.ScopeText;
import org.crossfoot.reconciliation.Verifier;
import org.junit.jupiter.api.Test;

/**
 * Plants errors in the books of scopes whose report is right: an entry booked twice, under a wrong code, or of another year. Each
 * must be found, with its cause first and its entry named, wherever it is so large that chance would not have another fit; which
 * entry is under a wrong code is told only if few groups of entries could be it.
 */
class LedgerErrorsTest {
    private static final long SEED = Long.getLong("experiment.seed", 20231231L);
    private static final int SCOPES = 60;

    /** What came of the errors of one kind. */
    private static final class Counts {
        private int planted;
        private int swallowed;
        private int found;
        private int determined;
        private int cause;
        private int entry;

        @Override
        public String toString() {
            return "planted %d, within rounding %d, found %d; determined %d, cause right %d, entry named %d"
                    .formatted(planted, swallowed, found, determined, cause, entry);
        }
    }

    private final Map<LedgerError, Counts> counts = new EnumMap<>(LedgerError.class);
    private int untouched;

    @Test
    void errorsInTheBooksAreFoundAndNamed() {
        Random random = new Random(SEED);
        for (int i = 0; i < SCOPES; i++) {
            MadeBooks books = MadeBooks.of(random, 60 + random.nextInt(240));
            untouched += findings(books, books).size();
            for (LedgerError error : LedgerError.values()) {
                plant(books, error, random);
            }
        }
        System.out.println("seed " + SEED + ", scopes " + SCOPES + ", findings in untouched scopes " + untouched);
        counts.forEach((error, outcome) -> System.out.println(error.cause() + ": " + outcome));
        assertThat(untouched).isZero();
        assertThat(counts).allSatisfy((error, outcome) -> {
            assertThat(outcome.found).isEqualTo(outcome.planted - outcome.swallowed);
            assertThat(outcome.determined).isGreaterThan(20);
            assertThat(outcome.cause).isGreaterThanOrEqualTo(outcome.determined * 9 / 10);
            boolean fewGroups = error != LedgerError.CODE;
            assertThat(outcome.entry).isGreaterThanOrEqualTo(fewGroups ? outcome.determined * 9 / 10 : 1);
        });
    }

    private void plant(MadeBooks books, LedgerError error, Random random) {
        Counts outcome = counts.computeIfAbsent(error, unseen -> new Counts());
        MadeBooks.Planted planted = books.with(error, random);
        List<Finding> findings = findings(books, planted.books());
        outcome.planted++;
        if (findings.isEmpty() && planted.isWithinRounding()) {
            outcome.swallowed++;
            return;
        }
        outcome.found += findings.isEmpty() ? 0 : 1;
        if (planted.isDetermined()) {
            outcome.determined++;
            outcome.cause += findings.stream().anyMatch(finding -> names(finding, error)) ? 1 : 0;
            outcome.entry += findings.stream()
                            .flatMap(finding -> finding.entries().stream())
                            .anyMatch(entry -> entry.voucher().equals(planted.voucher()))
                    ? 1
                    : 0;
        }
    }

    private static boolean names(Finding finding, LedgerError error) {
        return finding.explanations().stream()
                .limit(1)
                .anyMatch(first -> first.cause().equals(error.cause()));
    }

    /** What comes of a report made from one set of books, held against another. */
    private static List<Finding> findings(MadeBooks reported, MadeBooks recorded) {
        Reconciliation scope = ScopeText.read(reported.figures(), "", recorded.ledger());
        List<CheckResult> results = new ArrayList<>();
        CheckCatalogue.checks()
                .forEach(check -> check.equations(scope).map(Verifier::verify).forEach(results::add));
        return new Findings(scope, ScopeText.entries(recorded.entries())).of(results);
    }
}
