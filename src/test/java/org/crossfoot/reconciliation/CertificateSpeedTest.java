package org.crossfoot.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.source.Location;
import org.junit.jupiter.api.Test;

/** A certificate of a large scope takes no time that anyone would notice. */
class CertificateSpeedTest {
    private static final int FIGURES = 2000;
    private static final int RELATIONS = 5000;
    private static final int ADDENDS = 6;

    /** Many times what it takes, so that a busy machine does not fail the build and a quadratic loop does. */
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final Random random = new Random(20240607);

    @Test
    void twoThousandFiguresInFiveThousandRelations() {
        List<Observation> figures = new ArrayList<>();
        IntStream.range(0, FIGURES)
                .forEach(i -> figures.add(figure(i, BigDecimal.valueOf(random.nextInt(9_999_999), 2))));
        List<CheckResult> results = new ArrayList<>();
        IntStream.range(0, RELATIONS).forEach(i -> results.add(Verifier.verify(relation(i, figures))));
        Instant start = Instant.now();
        Certificate certificate = Certificate.of(figures, results);
        Duration taken = Duration.between(start, Instant.now());
        assertThat(taken).isLessThan(AT_MOST);
        assertThat(certificate.figures()).isEqualTo(FIGURES);
        assertThat(certificate.unnoticed()).isEmpty();
        assertThat(certificate.trials())
                .allSatisfy(trial -> assertThat(trial.changes()).isPositive());
    }

    /** A figure against what closes a sum of six, so that every relation holds; each hundredth is a column of two hundred. */
    private Equation relation(int i, List<Observation> figures) {
        int size = i % 100 == 0 ? 200 : ADDENDS;
        List<Expression.Term> terms = new ArrayList<>();
        BigDecimal rest = BigDecimal.ZERO;
        for (int part = 0; part < size; part++) {
            Observation figure = figures.get(random.nextInt(FIGURES));
            boolean added = random.nextBoolean();
            terms.add(new Expression.Term(figure, added));
            BigDecimal amount = figure.written().amount();
            rest = added ? rest.add(amount) : rest.subtract(amount);
        }
        Observation total = figures.get(i % FIGURES);
        return new Equation(
                "e" + i,
                "made-up",
                ClaimType.SUM,
                Basis.STATED,
                Expression.Sum.of(total),
                Comparison.EQUAL,
                new Expression.Sum(terms, total.written().amount().subtract(rest)),
                Weight.ERROR);
    }

    private static Observation figure(int number, BigDecimal value) {
        Written written = Written.declared(value, Unit.TEN_THOUSAND_YUAN);
        return new Observation("1.f" + number, Side.NARRATIVE, null, "", written, 2021, "", Location.of("报告.txt"));
    }
}
