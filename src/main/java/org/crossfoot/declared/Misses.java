package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Quotient;
import org.crossfoot.declared.ClaimForm.Term;

/**
 * Results whose words and structure all but tell of which numbers they are, and that no reading comes out to: where the likeliest
 * reading misses the number printed by little, or by a slip of the pen in any of its numbers, it was meant and one of them is wrong.
 */
final class Misses {
    /** Readings of the first rank; where there are more, the structure tells of none. */
    private static final int FEW = 3;

    /** In digits: shorter totals are nearly met by too many sums. */
    private static final int FEWEST = 3;

    /** A sum that is so near its total leaves hardly room for another part, nor for another total. */
    private static final BigDecimal OF_A_SUM = new BigDecimal("0.025");

    /** Rates called by names (执行率) are of what bears the name. */
    private static final BigDecimal OF_A_RATE = new BigDecimal("0.1");

    private final DocumentText text;
    private final Map<Mention, List<Candidate>> likeliest = new LinkedHashMap<>();

    Misses(DocumentText text) {
        this.text = text;
    }

    /** Notes the readings of one result, by one kind of finder, none of which comes out. */
    void note(List<Candidate> readings) {
        List<Candidate> first = readings.stream()
                .filter(reading -> reading.rank() <= 0 && isToldByStructure(reading))
                .toList();
        if (!first.isEmpty()) {
            likeliest.merge(
                    first.get(0).result(),
                    first,
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
    }

    /** The claims that results miss, where nothing else is claimed of them. */
    Stream<Draft> claims(Claimed claimed) {
        return likeliest.values().stream()
                .filter(readings -> readings.size() <= FEW && isOpen(claimed, readings.get(0)))
                .flatMap(readings -> meant(readings).stream())
                .map(reading -> Draft.stated(
                        reading.draft().type(),
                        reading.result(),
                        reading.draft().derived()))
                .filter(draft -> !claimed.relates(draft));
    }

    private boolean isToldByStructure(Candidate reading) {
        return isQuotient(reading) ? isNamed(reading) : isList(reading);
    }

    private static boolean isQuotient(Candidate reading) {
        return reading.draft().derived() instanceof Quotient;
    }

    private boolean isNamed(Candidate reading) {
        return reading.draft().type() == ClaimType.RATE
                && RateWords.of(text.turns().first(reading.result()))
                        .filter(words -> !words.stem().isEmpty())
                        .isPresent();
    }

    /** True for all numbers of a list of money, none of which may be the total or stand beside the others. */
    private static boolean isList(Candidate reading) {
        return reading.draft().type() == ClaimType.SUM
                && reading.full()
                && reading.result().isMoney()
                && reading.result().token().written().value().precision() >= FEWEST
                && !MoreParts.areTold(
                        reading.operands().stream().map(Term::mention).toList())
                && !isOneTooMany(reading);
    }

    /** True where the sum comes out but for one number, which then is no part; and where that leaves a part that is the total. */
    private static boolean isOneTooMany(Candidate reading) {
        BigDecimal total = reading.result().token().written().amount();
        BigDecimal over = PrintedDigits.sum(reading.operands()).subtract(total);
        return reading.operands().stream()
                .map(PrintedDigits::signed)
                .anyMatch(part -> part.compareTo(over) == 0 || part.compareTo(total) == 0);
    }

    private static boolean isOpen(Claimed claimed, Candidate reading) {
        return claimed.of(reading.result()).stream().noneMatch(draft -> draft.comparison() == Comparison.EQUAL);
    }

    private static Optional<Candidate> meant(List<Candidate> readings) {
        List<Candidate> meant = readings.stream()
                .filter(reading ->
                        isNear(reading) || (!isQuotient(reading) && SlipInSum.explains(reading, readings.size())))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isNear(Candidate reading) {
        BigDecimal written = reading.result().token().written().value();
        BigDecimal allowed = isQuotient(reading) ? OF_A_RATE : OF_A_SUM;
        return PrintedDigits.comesTo(reading)
                .filter(number -> number.subtract(written)
                                .abs()
                                .compareTo(allowed.multiply(written.abs().max(number.abs())))
                        <= 0)
                .filter(number -> !isQuotient(reading) || !isCutShort(written, number))
                .isPresent();
    }

    /** True for a rate whose last digit was cut off or rounded otherwise. */
    private static boolean isCutShort(BigDecimal written, BigDecimal number) {
        return number.subtract(written).abs().compareTo(written.ulp()) <= 0;
    }
}
