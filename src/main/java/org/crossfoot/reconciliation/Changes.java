package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/** The numbers that would stand in a figure's place after a slip, as many decimals long as the figure is. */
final class Changes {
    private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

    private final Map<String, Observation> neighbours = new HashMap<>();

    /**
     * Finds the neighbours of figures.
     *
     * @param figures of a scope, in reading order: those of a table row by row
     */
    Changes(List<Observation> figures) {
        Map<Line, List<Observation>> lines = new LinkedHashMap<>();
        figures.forEach(figure -> lines.computeIfAbsent(Line.of(figure), line -> new ArrayList<>())
                .add(figure));
        lines.values().forEach(this::join);
    }

    /** The figures of one file in one unit, from which an eye slips from one to the next. */
    private record Line(String file, Unit unit) {
        static Line of(Observation figure) {
            return new Line(figure.at().file(), figure.written().unit());
        }
    }

    /** The last one has none behind it and takes the one before. */
    private void join(List<Observation> line) {
        for (int i = 0; i < line.size() && line.size() > 1; i++) {
            neighbours.put(line.get(i).id(), line.get(i + 1 < line.size() ? i + 1 : i - 1));
        }
    }

    /** Every number that this kind of slip makes of a figure; none where it would change nothing. */
    List<Written> of(Observation figure, Change change) {
        BigDecimal value = figure.written().value();
        return numbers(figure, change)
                .filter(number -> number.compareTo(value) != 0)
                .map(number -> as(figure.written(), number))
                .toList();
    }

    private Stream<BigDecimal> numbers(Observation figure, Change change) {
        BigDecimal value = figure.written().value();
        return switch (change) {
            case TENFOLD -> Stream.of(value.multiply(BigDecimal.TEN));
            case TENTH_MORE -> Stream.of(value.multiply(A_TENTH_MORE).setScale(value.scale(), RoundingMode.HALF_UP));
            case TRANSPOSED -> transposed(value);
            case LAST_DIGIT -> lastDigit(value);
            case NEIGHBOUR ->
                Stream.ofNullable(neighbours.get(figure.id()))
                        .map(other -> other.written().value());
        };
    }

    /** The words around the number stay: what was about or above it still is. */
    private static Written as(Written written, BigDecimal number) {
        boolean plain = written.precision() == Precision.EXACT || written.precision() == Precision.AS_WRITTEN;
        return plain
                ? Written.declared(number, written.unit())
                : new Written(number, written.unit(), written.precision());
    }

    /** No zero comes to stand before the whole part: nobody writes it. */
    private static Stream<BigDecimal> transposed(BigDecimal value) {
        String shown = value.unscaledValue().abs().toString();
        int decimals = Math.max(0, value.scale());
        String digits = "0".repeat(Math.max(0, decimals + 1 - shown.length())) + shown;
        return IntStream.range(0, digits.length() - 1)
                .filter(i -> digits.charAt(i) != digits.charAt(i + 1))
                .filter(i -> i > 0 || digits.charAt(1) != '0' || digits.length() == decimals + 1)
                .mapToObj(
                        i -> digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2))
                .map(swapped -> signed(new BigInteger(swapped), value));
    }

    /** A digit slips, not the sign. */
    private static Stream<BigDecimal> lastDigit(BigDecimal value) {
        BigInteger digits = value.unscaledValue().abs();
        return Stream.of(digits.add(BigInteger.ONE), digits.subtract(BigInteger.ONE))
                .filter(changed -> changed.signum() >= 0)
                .map(changed -> signed(changed, value));
    }

    private static BigDecimal signed(BigInteger digits, BigDecimal value) {
        return new BigDecimal(value.signum() < 0 ? digits.negate() : digits, value.scale());
    }
}
