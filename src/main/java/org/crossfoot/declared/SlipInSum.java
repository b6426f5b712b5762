package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.money.Written;

/** Sums that would come out if one of their numbers were written otherwise by a slip of the pen: the total, or any of the parts. */
final class SlipInSum {
    /** 亿元 for 元 are the farthest that a point is moved. */
    private static final int MOST_PLACES = 8;

    private SlipInSum() {}

    /**
     * True if a slip explains why a sum does not come out, and accident hardly does.
     *
     * @param tried how many readings of the same total were looked at
     */
    static boolean explains(Candidate reading, int tried) {
        BigDecimal total = reading.result().token().written().amount();
        BigDecimal miss = total.subtract(PrintedDigits.sum(reading.operands()));
        BigDecimal chance = PrintedDigits.chanceOfSum(reading, miss.signum() > 0);
        long numbers = reading.operands().size() + 1L;
        return ways(reading, miss)
                .anyMatch(ways -> chance.multiply(BigDecimal.valueOf(ways * numbers * tried))
                                .compareTo(SettledByNumbers.BY_ACCIDENT)
                        <= 0);
    }

    /** True if a slip in one of the numbers is all that a sum misses its total by, be it an accident or not. */
    static boolean isPossible(Candidate reading) {
        BigDecimal total = reading.result().token().written().amount();
        return ways(reading, total.subtract(PrintedDigits.sum(reading.operands())))
                .findAny()
                .isPresent();
    }

    /** True if the sum comes to its total, as far as the digits written tell, once the point of one of the numbers is moved. */
    static boolean isSlide(Candidate reading) {
        List<Term> numbers = Stream.concat(Stream.of(new Term(reading.result(), false)), reading.operands().stream())
                .toList();
        BigDecimal over = PrintedDigits.sum(numbers);
        BigDecimal allowed = numbers.stream()
                .map(number -> number.mention().token().written().amount().ulp())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return numbers.stream()
                .map(PrintedDigits::signed)
                .anyMatch(number -> IntStream.rangeClosed(-MOST_PLACES, MOST_PLACES)
                        .filter(places -> places != 0)
                        .mapToObj(number::scaleByPowerOfTen)
                        .anyMatch(
                                moved -> over.subtract(number).add(moved).abs().compareTo(allowed) <= 0));
    }

    private static IntStream ways(Candidate reading, BigDecimal miss) {
        return Stream.concat(Stream.of(new Term(reading.result(), false)), reading.operands().stream())
                .mapToInt(term -> ways(term, miss))
                .filter(ways -> ways > 0);
    }

    private static int ways(Term term, BigDecimal miss) {
        Written written = term.mention().token().written();
        BigDecimal meant = written.amount().add(term.added() ? miss : miss.negate());
        return SlipOfPen.ways(
                written.value(), meant.scaleByPowerOfTen(-written.unit().power()));
    }
}
