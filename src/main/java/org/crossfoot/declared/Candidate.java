package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.money.Precision;

/**
 * One of the readings that words and structure allow for a result; the numbers tell which one is meant.
 *
 * @param draft the claim that it would be
 * @param rank how far the words are from saying it; readings of a lower rank are asked first
 * @param full false for a reading that leaves out numbers beside those that it takes
 */
record Candidate(ClaimForm.Draft draft, int rank, boolean full) {
    /** The rank of a reading that is the only one which words allow, though they might leave something out. */
    static final int TOLD = -1;

    static Candidate of(ClaimType type, Mention result, ClaimForm.Derived derived, int rank) {
        return new Candidate(new ClaimForm.Draft(type, Basis.SETTLED, result, Comparison.EQUAL, derived), rank, true);
    }

    /** The same reading where it takes all numbers of its kind, or leaves some out. */
    Candidate full(boolean all) {
        return new Candidate(draft, rank, all);
    }

    Mention result() {
        return draft.declared();
    }

    /** The numbers that the result would be of, with their signs. */
    static List<ClaimForm.Term> operands(ClaimForm.Derived derived) {
        if (derived instanceof ClaimForm.Terms terms) {
            return terms.terms();
        }
        if (derived instanceof ClaimForm.Factors factors) {
            return ClaimForm.Term.added(factors.numbers());
        }
        return derived instanceof ClaimForm.Quotient quotient
                ? Stream.concat(quotient.numerator().stream(), quotient.denominator().stream())
                        .toList()
                : List.of();
    }

    List<ClaimForm.Term> operands() {
        return operands(draft.derived());
    }

    /** True if every number has both its bounds and the result is none of its own operands. */
    boolean isSound() {
        return isClosed(result())
                && operands().stream()
                        .map(ClaimForm.Term::mention)
                        .allMatch(operand -> isClosed(operand) && !operand.equals(result()));
    }

    private static boolean isClosed(Mention mention) {
        Precision precision = mention.token().written().precision();
        return !mention.token().range() && precision != Precision.AT_LEAST && precision != Precision.AT_MOST;
    }
}
