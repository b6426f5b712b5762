package org.crossfoot.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.golden.GoldenCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How much the relations of small scopes guard, and what of their figures' changes they would notice. */
class CertificateGoldenTest {

    @TestFactory
    Stream<DynamicTest> certificates() {
        return GoldenCase.in("certificate")
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
        List<Observation> figures = scope.observations().all();
        golden.expect(guards(figures, new Guards(results)) + text(Certificate.of(figures, results)));
    }

    private static String guards(List<Observation> figures, Guards guards) {
        return figures.stream()
                .map(figure -> name(figure) + " " + figure.written() + " guarded by " + guards.of(figure) + "\n")
                .collect(Collectors.joining("", guards.independent() + " independent relations\n", ""));
    }

    private static String text(Certificate certificate) {
        return certificate.trials().stream()
                .map(CertificateGoldenTest::trial)
                .collect(Collectors.joining(
                        "",
                        certificate.figures() + " tried, " + certificate.alreadyDiffer() + " differ already\n",
                        "unnoticed:"
                                + certificate.unnoticed().stream()
                                        .map(figure -> " " + name(figure))
                                        .collect(Collectors.joining())
                                + "\n"));
    }

    private static String trial(Certificate.Trial trial) {
        return String.format(
                "%s %d: noticed %d, within rounding %d, missed %d%n",
                trial.change().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                trial.changes(),
                trial.noticed(),
                trial.swallowed(),
                trial.changes() - trial.noticed() - trial.swallowed());
    }

    private static String name(Observation figure) {
        return figure.id().substring(figure.id().indexOf('.') + 1);
    }
}
