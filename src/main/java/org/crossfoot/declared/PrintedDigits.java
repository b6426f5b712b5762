package org.crossfoot.declared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Factors;
import org.crossfoot.declared.ClaimForm.Quotient;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;
import org.crossfoot.money.Interval;
import org.crossfoot.money.Written;

/** Whether a reading comes out to the digits that are printed for its result, and how often chance alone would have it so. */
final class PrintedDigits {
    /** Far beyond any printed number. */
    private static final MathContext DIVIDED = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PrintedDigits() {}

    /** True if the result is what its operands come to, rounded to its own last digit. */
    static boolean agree(Candidate reading) {
        Written result = reading.result().token().written();
        boolean exact = reading.draft().derived() instanceof Terms;
        return comesTo(reading)
                .filter(number -> exact ? number.compareTo(result.value()) == 0 : isRounded(number, result))
                .isPresent();
    }

    /** What the operands come to in the unit of the result; empty for what is said of a count of names, and for parts of nothing. */
    static Optional<BigDecimal> comesTo(Candidate reading) {
        int unit = reading.result().token().written().unit().power();
        return derived(reading.draft()).map(number -> number.scaleByPowerOfTen(-unit));
    }

    /** What a sum, product or quotient comes to in base units; empty for what is none of them. */
    static Optional<BigDecimal> derived(Draft draft) {
        if (draft.derived() instanceof Terms terms) {
            return Optional.of(sum(terms));
        }
        if (draft.derived() instanceof Factors factors) {
            return Optional.of(product(factors));
        }
        return draft.derived() instanceof Quotient quotient ? percentage(quotient) : Optional.empty();
    }

    private static Optional<BigDecimal> percentage(Quotient quotient) {
        BigDecimal divisor = sum(quotient.denominator());
        return divisor.signum() > 0
                ? Optional.of(sum(quotient.numerator()).multiply(HUNDRED).divide(divisor, DIVIDED))
                : Optional.empty();
    }

    private static boolean isRounded(BigDecimal number, Written result) {
        return number.setScale(result.value().scale(), RoundingMode.HALF_UP).compareTo(result.value()) == 0;
    }

    /** True for a sum or product that is the result but for the rounding of its numbers and of itself; what is said again is alike to the digit. */
    static boolean agreeRoughly(Candidate reading) {
        Interval result = reading.result().token().written().interval();
        if (reading.draft().derived() instanceof Factors factors) {
            return factors.numbers().stream()
                    .map(factor -> factor.token().written().interval())
                    .reduce(Interval.exactly(BigDecimal.ONE), Interval::times)
                    .meets(result);
        }
        return reading.draft().derived() instanceof Terms terms
                && terms.terms().size() > 1
                && (areRoundedAlike(reading) ? interval(terms).meets(result) : isCutShort(reading, sum(terms)));
    }

    private static Interval interval(Terms terms) {
        Interval sum = Interval.exactly(terms.constant());
        for (Term term : terms.terms()) {
            Interval amount = term.mention().token().written().interval();
            sum = term.added() ? sum.plus(amount) : sum.minus(amount);
        }
        return sum;
    }

    /** Numbers without decimals are rarely rounded, and what is rounded has as many decimals as what it is added to. */
    private static boolean areRoundedAlike(Candidate reading) {
        List<Integer> decimals = Stream.concat(
                        Stream.of(reading.result()), reading.operands().stream().map(Term::mention))
                .map(number -> number.token().written())
                .filter(number -> number.value().signum() != 0)
                .map(Written::decimals)
                .distinct()
                .toList();
        return decimals.size() == 1 && decimals.get(0) > 0;
    }

    /** True for a result with decimals of a sum that has more of them: 787.45万元 less 676.804801万元 is 110.65万元. */
    private static boolean isCutShort(Candidate reading, BigDecimal sum) {
        Written result = reading.result().token().written();
        return result.decimals() > 0
                && isRounded(sum.scaleByPowerOfTen(-result.unit().power()), result);
    }

    /** The chance of one reading to agree by accident: a digit of the result, one in ten. */
    static BigDecimal chance(Candidate reading) {
        return BigDecimal.ONE.scaleByPowerOfTen(-digits(reading));
    }

    /** The same where each number may be off by its rounding. */
    static BigDecimal roughChance(Candidate reading) {
        return chance(reading).multiply(BigDecimal.valueOf(reading.operands().size() + 1L));
    }

    /** The chance of another sum; where there is room for a further part, it may be as round as the roundest of the parts. */
    static BigDecimal chanceOfSum(Candidate reading, boolean room) {
        IntStream places = reading.operands().stream()
                .map(PrintedDigits::signed)
                .filter(amount -> amount.signum() != 0)
                .mapToInt(PrintedDigits::lastPlace);
        int place = room ? places.max().orElse(0) : finestPlace(reading);
        return BigDecimal.ONE.scaleByPowerOfTen(
                -digitsDownTo(reading.result().token().written(), place));
    }

    /** How many digits of the result agree that could have been others. */
    private static int digits(Candidate reading) {
        Written result = reading.result().token().written();
        if (result.value().signum() == 0) {
            return 0;
        }
        if (reading.draft().derived() instanceof Factors factors) {
            return Math.min(result.value().precision(), fewestDigits(factors));
        }
        return reading.draft().derived() instanceof Quotient
                ? Math.min(result.value().precision(), mostDigits(reading.operands()))
                : digitsDownTo(result, finestPlace(reading));
    }

    /** A price of two digits leaves no more of the product sure; numbers of things are exact. */
    private static int fewestDigits(Factors factors) {
        return factors.numbers().stream()
                .filter(Mention::isMoney)
                .mapToInt(price -> price.token().written().value().precision())
                .min()
                .orElse(0);
    }

    /** Round numbers have few quotients: 100万元 of 200万元. */
    private static int mostDigits(List<Term> operands) {
        return operands.stream()
                .mapToInt(operand -> signed(operand).stripTrailingZeros().precision())
                .max()
                .orElse(0);
    }

    private static int digitsDownTo(Written result, int place) {
        BigDecimal amount = result.amount();
        int first = amount.precision() - amount.scale() - 1;
        return Math.max(0, Math.min(result.value().precision(), first - place + 1));
    }

    /** The power of ten of the last digit, no zero, of any of the numbers. */
    private static int finestPlace(Candidate reading) {
        return Stream.concat(Stream.of(new Term(reading.result(), true)), reading.operands().stream())
                .map(PrintedDigits::signed)
                .filter(amount -> amount.signum() != 0)
                .mapToInt(PrintedDigits::lastPlace)
                .min()
                .orElse(0);
    }

    /** The power of ten of the last digit that is no zero. */
    private static int lastPlace(BigDecimal amount) {
        return -amount.stripTrailingZeros().scale();
    }

    private static BigDecimal product(Factors factors) {
        return factors.numbers().stream()
                .map(factor -> factor.token().written().amount())
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static BigDecimal sum(Terms terms) {
        return sum(terms.terms()).add(terms.constant());
    }

    /** What terms come to in base units. */
    static BigDecimal sum(List<Term> terms) {
        return terms.stream().map(PrintedDigits::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount of a term, negative where it is subtracted. */
    static BigDecimal signed(Term term) {
        BigDecimal amount = term.mention().token().written().amount();
        return term.added() ? amount : amount.negate();
    }
}
