package org.crossfoot.finding;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.golden.GoldenCase;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.ScopeText;
import org.crossfoot.reconciliation.Verifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What findings and causes come of small scopes. */
class CauseGoldenTest {

    @TestFactory
    Stream<DynamicTest> causes() {
        return Stream.of("causes", "findings")
                .flatMap(GoldenCase::in)
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> check(golden)));
    }

    private static void check(GoldenCase golden) {
        Reconciliation scope = ScopeText.read(
                golden.section("figures"),
                golden.has("claims") ? golden.section("claims") : "",
                golden.has("ledger") ? golden.section("ledger") : null);
        List<CheckResult> results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
        EntrySearch entries = golden.has("entries") ? ScopeText.entries(golden.section("entries")) : EntrySearch.NONE;
        golden.expect(FindingText.of(new Findings(scope, entries).of(results), results));
    }
}
