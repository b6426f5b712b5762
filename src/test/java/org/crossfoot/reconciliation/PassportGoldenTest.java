package org.crossfoot.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.golden.GoldenCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the passports of small scopes set side by side, and which odd one out they name. */
class PassportGoldenTest {

    @TestFactory
    Stream<DynamicTest> passports() {
        return GoldenCase.in("passports")
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
        golden.expect(new Passports(scope, results)
                .all().stream()
                        .filter(passport -> passport.entries().size() > 1 || !golden.has("ledger"))
                        .map(PassportGoldenTest::text)
                        .collect(Collectors.joining()));
    }

    private static String text(Passport passport) {
        return passport.entries().stream()
                .map(PassportGoldenTest::text)
                .collect(Collectors.joining(
                        "",
                        passport.item().id() + " " + passport.year() + ": " + word(passport.standing())
                                + passport.best()
                                        .map(best -> " " + best.written())
                                        .orElse("") + "\n",
                        ""));
    }

    private static String text(Passport.Entry entry) {
        return String.format(
                "  %s %s %s%n", word(entry.source()), entry.observation().written(), entry.verdict());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
