package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.golden.GoldenCase;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.ScopeText;
import org.crossfoot.reconciliation.Verifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each check makes of small scopes; the folder is the check's id. */
class CheckGoldenTest {
    private static final Words WORDS = new Words(Language.ZH);

    @TestFactory
    Stream<DynamicTest> checks() {
        return GoldenCase.in("checks").map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> verify(golden)));
    }

    private static void verify(GoldenCase golden) {
        Reconciliation scope = ScopeText.read(
                golden.section("figures"),
                golden.has("claims") ? golden.section("claims") : "",
                golden.has("ledger") ? golden.section("ledger") : null);
        String check = golden.toString().replaceAll(".*checks/([^/]+)/.*", "$1");
        golden.expect(CheckCatalogue.checks().stream()
                .filter(known -> known.id().equals(check))
                .flatMap(known -> known.equations(scope))
                .map(Verifier::verify)
                .map(CheckGoldenTest::line)
                .collect(Collectors.joining()));
    }

    private static String line(CheckResult result) {
        String amounts = result.difference() == null
                ? WORDS.say(Objects.requireNonNull(result.reason()))
                : plain(result.observed()) + " | " + plain(result.expected()) + " | 差 " + plain(result.difference())
                        + " | 容差 " + plain(result.tolerance())
                        + (result.reason() == null ? "" : " | " + WORDS.say(result.reason()));
        String label = result.equation()
                .observations()
                .findFirst()
                .map(Observation::label)
                .orElse("");
        return result.verdict() + " | " + result.equation().id() + " | " + label + " | " + amounts + "\n";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "不限" : number.stripTrailingZeros().toPlainString();
    }
}
