package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.golden.GoldenCase;
import org.crossfoot.money.Precision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form of words, as a text and what is read from it. */
class ReadingGoldenTest {

    @TestFactory
    Stream<DynamicTest> readings() {
        return GoldenCase.in("reading")
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> {
                    DocumentReading reading = Narratives.read(golden.section("report.txt"));
                    assertThat(Narratives.read(golden.section("report.txt"))).isEqualTo(reading);
                    golden.expect(printed(reading));
                }));
    }

    private static String printed(DocumentReading reading) {
        String head = "unit " + reading.unit() + ", year " + reading.year() + "\n";
        String figures =
                reading.figures().stream().map(ReadingGoldenTest::figure).collect(Collectors.joining());
        return head
                + figures
                + reading.claims().stream().map(ReadingGoldenTest::claim).collect(Collectors.joining());
    }

    private static String figure(DeclaredFigure figure) {
        Precision precision = figure.written().precision();
        boolean plain = precision == Precision.AS_WRITTEN || precision == Precision.EXACT;
        return figure.id() + " " + figure.label() + " | "
                + figure.written().value().toPlainString()
                + figure.unitWords() + (figure.range() ? " range" : "") + (plain ? "" : " " + precision) + " | "
                + figure.year()
                + (figure.item() == null ? "" : " | " + figure.item().id()) + "\n";
    }

    private static String claim(Claim claim) {
        String sign = " " + claim.comparison().sign() + " ";
        return claim.id() + " " + claim.type() + ": " + named(claim.declared()) + sign + derived(claim.derived())
                + (claim.basis() == Basis.SETTLED ? " | settled" : "") + "\n";
    }

    private static String derived(Claim.Derivation derivation) {
        if (derivation instanceof Claim.Parts parts) {
            String constant = parts.constant().signum() == 0 ? "" : " + " + parts.constant();
            return sum(parts.parts()) + constant;
        }
        if (derivation instanceof Claim.Quotient quotient) {
            return bracketed(quotient.numerator()) + " ÷ " + bracketed(quotient.denominator()) + " × 100";
        }
        if (derivation instanceof Claim.Product product) {
            return product.factors().stream().map(ReadingGoldenTest::named).collect(Collectors.joining(" × "));
        }
        if (derivation instanceof Claim.Enumeration enumeration) {
            return enumeration.items().size() + " named: " + String.join(" | ", enumeration.items());
        }
        Claim.Year year = (Claim.Year) derivation;
        return "year " + year.written() + " for " + year.expected();
    }

    private static String bracketed(List<Claim.Part> parts) {
        return parts.size() == 1 ? sum(parts) : "(" + sum(parts) + ")";
    }

    private static String sum(List<Claim.Part> parts) {
        return parts.stream()
                .map(part -> (part.added() ? "+ " : "- ") + named(part.figure()))
                .collect(Collectors.joining(" "))
                .replaceFirst("^\\+ ", "");
    }

    private static String named(DeclaredFigure figure) {
        return figure.id() + " " + figure.written();
    }
}
