package org.crossfoot.declared;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Term;

/** The numbers of a text that may be totals of lists, as far as words do not tell their parts. */
final class OpenTotals {
    private final DocumentText text;
    private final Claimed claimed;
    private final Set<Set<Mention>> divisions = new HashSet<>();

    OpenTotals(DocumentText text, Claimed claimed) {
        this.text = text;
        this.claimed = claimed;
        claimed.drafts().stream().filter(OpenTotals::isSum).forEach(draft -> divisions.add(numbers(draft)));
    }

    /** The readings of each total in the listings that words and structure allow for it. */
    Stream<Candidate> readings(BiFunction<Flow, Mention, Stream<Listing>> listings) {
        Flow flow = text.flow();
        return Stream.of(text.mentions(), text.counts())
                .flatMap(Collection::stream)
                .filter(this::isOpen)
                .flatMap(total -> {
                    Addends addends = new Addends(text, total);
                    return listings.apply(flow, total).flatMap(addends::in);
                })
                .filter(reading -> !divisions.contains(numbers(reading.draft()))
                        && isFirstOrApart(reading)
                        && !claimed.relates(reading.draft()));
    }

    /** True unless the total is divided already; words may divide it once more, by numbers that are all others. */
    private boolean isFirstOrApart(Candidate reading) {
        Set<Mention> numbers = numbers(reading.draft());
        return claimed.of(reading.result()).stream()
                .filter(OpenTotals::isSum)
                .allMatch(first -> reading.rank() == 0 && Collections.disjoint(numbers(first), numbers));
    }

    private boolean isOpen(Mention number) {
        boolean counts = number.isMoney() || number.isCount();
        boolean bare = number.role() != Role.BASE && !number.token().range();
        return counts && bare && hasDigits(number);
    }

    /** One digit is met by too many sums. */
    private static boolean hasDigits(Mention number) {
        return number.token().written().value().precision() > 1;
    }

    private static boolean isSum(Draft draft) {
        return draft.type() == ClaimType.SUM && draft.comparison() == Comparison.EQUAL;
    }

    /** What a claim adds up: the same parts make up no second total. */
    private static Set<Mention> numbers(Draft draft) {
        List<Term> terms = Candidate.operands(draft.derived());
        Set<Mention> numbers = new HashSet<>();
        terms.forEach(term -> numbers.add(term.mention()));
        return numbers;
    }
}
