package org.crossfoot.declared;

import java.util.List;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * Numbers of a list that may add up to a total.
 *
 * @param numbers the numbers in reading order
 * @param rank how far the words are from saying so
 */
record Addition(List<Mention> numbers, int rank) {
    private static final int MOST = 40;

    /** False for fewer than two numbers beside zeros, and for more than anybody adds up. */
    boolean isSum() {
        return numbers.size() <= MOST
                && numbers.stream()
                                .filter(number ->
                                        number.token().written().value().signum() != 0)
                                .limit(2)
                                .count()
                        == 2;
    }

    /** The numbers with their signs: changes the other way than the total count against it. */
    Terms terms(Mention total) {
        return new Terms(numbers.stream()
                .map(number -> new Term(
                        number, number.role() == total.role() || !total.role().isChange()))
                .toList());
    }
}
