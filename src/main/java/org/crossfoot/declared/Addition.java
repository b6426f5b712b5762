package org.crossfoot.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * Numbers of a list that may add up to a total.
 *
 * @param numbers the numbers in reading order
 * @param rank how far the words are from saying so
 * @param full false if it leaves out numbers beside those that it takes
 */
record Addition(List<Mention> numbers, int rank, boolean full) {
    private static final int MOST = 40;

    /** The numbers without those that are parts of others among them. */
    static List<Mention> apart(DocumentText text, List<Mention> numbers) {
        Set<Mention> all = new HashSet<>(numbers);
        Set<Mention> parts = new HashSet<>();
        numbers.forEach(number -> text.listOf(number)
                .filter(list -> all.contains(list.total()))
                .ifPresent(list -> parts.addAll(list.members())));
        return numbers.stream().filter(number -> !parts.contains(number)).toList();
    }

    /** Of two that take the same numbers the lower one is meant: the nearer one, else the full one. */
    int order() {
        return 2 * rank + (full ? 0 : 1);
    }

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
