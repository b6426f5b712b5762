package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Quotient;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * A rate of growth whose earlier level is reckoned from the change beside it (27万元，减少431万元，下降94.1%), where the numbers have
 * settled from which level told before that change came: the rate is of that level.
 */
final class BaseOfRate {
    private BaseOfRate() {}

    /** The rate with the level told in place of the one reckoned; any other claim as it is. */
    static Draft told(List<Draft> settled, Draft draft) {
        return draft.type() == ClaimType.RATE
                        && draft.derived() instanceof Quotient quotient
                        && quotient.numerator().size() == 1
                        && quotient.denominator().size() == 2
                ? base(settled, quotient)
                        .map(base -> new Draft(
                                draft.type(),
                                draft.basis(),
                                draft.declared(),
                                draft.comparison(),
                                new Quotient(quotient.numerator(), Term.added(List.of(base)))))
                        .orElse(draft)
                : draft;
    }

    /** The other level that the change in the numerator lies between, the denominator being the present one without it. */
    private static Optional<Mention> base(List<Draft> settled, Quotient quotient) {
        Mention change = quotient.numerator().get(0).mention();
        List<Mention> reckoned =
                quotient.denominator().stream().map(Term::mention).toList();
        return settled.stream()
                .filter(draft ->
                        draft.type() == ClaimType.CHANGE && draft.declared().equals(change))
                .flatMap(draft -> others(draft, reckoned))
                .findFirst();
    }

    private static Stream<Mention> others(Draft draft, List<Mention> reckoned) {
        boolean ofTwo = draft.derived() instanceof Terms terms
                && terms.terms().size() == 2
                && terms.terms().stream().map(Term::mention).anyMatch(reckoned::contains);
        return ofTwo
                ? Candidate.operands(draft.derived()).stream()
                        .map(Term::mention)
                        .filter(level -> !reckoned.contains(level)
                                && level.index() < draft.declared().index())
                : Stream.empty();
    }
}
