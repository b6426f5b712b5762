package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;

/**
 * Settles, by the numbers themselves, of which numbers a result is where the words leave it open: the one reading that comes out
 * to the printed digits is claimed, none if no reading does or several do. See decision 0006.
 */
final class SettledByNumbers {
    private static final List<CandidateForm> FORMS = List.of(
            new OpenRatios(),
            new OpenGrowth(),
            new ChangesByName(),
            new OpenRests(),
            new OpenBalances(),
            new BudgetAccounts(),
            new OpenProducts(),
            new SumsAhead(),
            new SumsBehind(),
            new SharesOfSums(),
            new OpenRepeats());

    /** How likely accident alone may settle a result: readings tried times the chance of each. */
    static final BigDecimal BY_ACCIDENT = new BigDecimal("0.02");

    /** The same for the only reading that words allow: a digit that could have been another. */
    private static final BigDecimal BY_ACCIDENT_IF_TOLD = new BigDecimal("0.1");

    private final DocumentText text;
    private final Claimed claimed;
    private final List<Draft> settled = new ArrayList<>();
    private final Slips slips = new Slips();
    private final Misses misses;
    private int results;

    private SettledByNumbers(DocumentText text, List<Draft> stated) {
        this.text = text;
        this.claimed = new Claimed(stated);
        this.misses = new Misses(text);
    }

    /** Settles what the words of a text leave open beside the claims that they state. */
    static SettledByNumbers of(DocumentText text, List<Draft> stated) {
        SettledByNumbers open = new SettledByNumbers(text, stated);
        FORMS.forEach(open::settle);
        open.slips.claims(open.claimed).forEach(open::claim);
        open.misses.claims(open.claimed).toList().forEach(open::claim);
        return open;
    }

    /** The claims that the numbers settle. */
    List<Draft> claims() {
        return List.copyOf(settled);
    }

    /** How many results were open, settled or not. */
    int results() {
        return results;
    }

    private void settle(CandidateForm form) {
        Map<Mention, List<Candidate>> byResult = form.find(text, claimed)
                .filter(Candidate::isSound)
                .collect(Collectors.groupingBy(Candidate::result, LinkedHashMap::new, Collectors.toList()));
        results += byResult.size();
        byResult.values().forEach(readings -> settle(distinct(readings)));
    }

    private void settle(List<Candidate> readings) {
        if (readings.stream().noneMatch(PrintedDigits::agree)) {
            slips.note(readings);
            misses.note(readings);
        }
        settled(readings)
                .map(Candidate::draft)
                .filter(draft -> !claimed.relates(draft))
                .ifPresent(this::claim);
    }

    private void claim(Draft draft) {
        claimed.add(draft);
        settled.add(draft);
    }

    /** The first rank of readings in which any agrees decides: for the only one there, if it is no accident. */
    static Optional<Candidate> settled(List<Candidate> readings) {
        Map<Integer, List<Candidate>> ranks =
                readings.stream().collect(Collectors.groupingBy(Candidate::rank, TreeMap::new, Collectors.toList()));
        int tried = 0;
        for (List<Candidate> rank : ranks.values()) {
            tried += rank.size();
            List<Candidate> agreeing = agreeing(rank, PrintedDigits::agree);
            boolean exact = !agreeing.isEmpty();
            agreeing = exact ? agreeing : agreeing(rank, PrintedDigits::agreeRoughly);
            if (!agreeing.isEmpty()) {
                return only(agreeing, tried, exact ? PrintedDigits::chance : PrintedDigits::roughChance);
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> agreeing(List<Candidate> readings, Predicate<Candidate> agrees) {
        return readings.stream().filter(agrees).toList();
    }

    private static Optional<Candidate> only(
            List<Candidate> agreeing, int tried, Function<Candidate, BigDecimal> chance) {
        return agreeing.size() == 1
                ? Optional.of(agreeing.get(0))
                        .filter(reading -> chance.apply(reading)
                                        .multiply(BigDecimal.valueOf(tried))
                                        .compareTo(reading.rank() == Candidate.TOLD ? BY_ACCIDENT_IF_TOLD : BY_ACCIDENT)
                                <= 0)
                : Optional.empty();
    }

    /** Of readings with the same numbers, as where an amount is told twice, the first one. */
    private static List<Candidate> distinct(List<Candidate> readings) {
        Map<List<Object>, Candidate> first = new LinkedHashMap<>();
        readings.forEach(reading -> first.merge(numbers(reading), reading, SettledByNumbers::preferred));
        return List.copyOf(first.values());
    }

    private static Candidate preferred(Candidate one, Candidate other) {
        boolean fuller = other.rank() == one.rank() && other.full() && !one.full();
        return other.rank() < one.rank() || fuller ? other : one;
    }

    private static List<Object> numbers(Candidate reading) {
        return Stream.concat(
                        Stream.of(reading.draft().derived().getClass()),
                        reading.operands().stream()
                                .map(term -> PrintedDigits.signed(term).stripTrailingZeros()))
                .collect(Collectors.toList());
    }
}
