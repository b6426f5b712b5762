package org.crossfoot.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Quotient;
import org.crossfoot.declared.ClaimForm.Terms;
import org.crossfoot.money.Written;

/**
 * Results that come out of no reading, but of a single one after a slip of the pen: two neighbouring digits exchanged or, in a
 * percentage, one digit that is another. Such a reading is what the words mean, and the result contradicts it.
 */
final class Slips {
    /** In digits: shorter numbers are like too many others. */
    private static final int FEWEST = 4;

    private final Map<Mention, Integer> tried = new LinkedHashMap<>();
    private final Map<Mention, List<Candidate>> near = new LinkedHashMap<>();

    /** Notes the readings of one result, by one kind of finder, none of which was claimed. */
    void note(List<Candidate> readings) {
        Mention result = readings.get(0).result();
        tried.merge(result, readings.size(), Integer::sum);
        List<Candidate> found = readings.stream().filter(Slips::isSlip).toList();
        if (!found.isEmpty()) {
            near.computeIfAbsent(result, none -> new ArrayList<>()).addAll(found);
        }
    }

    /** The claims that results break by a slip, where nothing else is claimed of them, nor another result of the same numbers. */
    Stream<Draft> claims(Claimed claimed) {
        Set<List<Object>> borneOut =
                claimed.drafts().stream().map(Slips::operation).collect(Collectors.toSet());
        return near.entrySet().stream()
                .filter(slips ->
                        !claimed.isResult(slips.getKey()) && slips.getValue().size() == 1)
                .flatMap(slips -> slips.getValue().stream())
                .filter(slip -> isNoAccident(slip) && !borneOut.contains(operation(slip.draft())))
                .map(slip -> Draft.stated(
                        slip.draft().type(), slip.result(), slip.draft().derived()));
    }

    private static List<Object> operation(Draft draft) {
        return List.of(draft.derived().getClass(), Set.copyOf(Candidate.operands(draft.derived())));
    }

    /** The readings tried, times the numbers that are a slip away, of all numbers with so many digits. */
    private boolean isNoAccident(Candidate slip) {
        int places = slip.result().token().written().value().precision() - 1;
        int ways = isExchange(slip) ? places : SlipOfPen.OTHER_DIGITS * places;
        return PrintedDigits.chance(slip)
                        .multiply(BigDecimal.valueOf((long) ways * tried.getOrDefault(slip.result(), 0)))
                        .compareTo(SettledByNumbers.BY_ACCIDENT)
                <= 0;
    }

    private static boolean isSlip(Candidate reading) {
        return isExchange(reading)
                || (reading.draft().derived() instanceof Quotient
                        && isLong(reading)
                        && isOtherDigit(written(reading), meant(reading)));
    }

    private static boolean isExchange(Candidate reading) {
        boolean repeat = reading.draft().derived() instanceof Terms terms
                && terms.terms().size() < 2;
        return !repeat && isLong(reading) && SlipOfPen.isExchange(written(reading), meant(reading));
    }

    /** Not the last digit, which is where numbers are rounded. */
    private static boolean isOtherDigit(String written, String meant) {
        int first = SlipOfPen.firstOther(written, meant);
        return first >= 0
                && first + 1 < written.length()
                && written.substring(first + 1).equals(meant.substring(first + 1));
    }

    private static boolean isLong(Candidate reading) {
        return written(reading).length() >= FEWEST;
    }

    private static String written(Candidate reading) {
        return reading.result().token().written().value().unscaledValue().toString();
    }

    /** The digits that the result would have, with as many decimals. */
    private static String meant(Candidate reading) {
        Written result = reading.result().token().written();
        Optional<BigDecimal> number = PrintedDigits.comesTo(reading);
        return number.map(exact -> exact.setScale(result.value().scale(), RoundingMode.HALF_UP)
                        .unscaledValue()
                        .toString())
                .orElse("");
    }
}
