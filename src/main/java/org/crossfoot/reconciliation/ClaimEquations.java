package org.crossfoot.reconciliation;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.declared.Claim;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.DocumentReading;

/** What the documents claim, put as equations. */
public final class ClaimEquations {
    private final Reconciliation scope;
    private final String check;

    /**
     * Puts the claims of a scope as equations.
     *
     * @param check the id of the check that asks
     */
    public ClaimEquations(Reconciliation scope, String check) {
        this.scope = scope;
        this.check = check;
    }

    /** The claims of one form, in reading order. */
    public Stream<Equation> of(ClaimType type) {
        return scope.documents().stream()
                .flatMap(document -> document.claims().stream()
                        .filter(claim -> claim.type() == type)
                        .map(claim -> equation(document, claim)));
    }

    private Equation equation(DocumentReading document, Claim claim) {
        Observation declared = scope.observations().of(claim.declared());
        Expression expected = expected(claim);
        Expression observed = claim.derived() instanceof Claim.Year year
                ? new Expression.Year(year.written(), List.of(declared))
                : Expression.Sum.of(declared);
        return new Equation(
                scope.observations().prefix(document) + claim.id(),
                check,
                claim.type(),
                claim.basis(),
                observed,
                claim.comparison(),
                expected,
                Weight.ERROR);
    }

    private Expression expected(Claim claim) {
        if (claim.derived() instanceof Claim.Parts parts) {
            return new Expression.Sum(terms(parts.parts()), parts.constant());
        }
        if (claim.derived() instanceof Claim.Quotient quotient) {
            return new Expression.Quotient(terms(quotient.numerator()), terms(quotient.denominator()));
        }
        if (claim.derived() instanceof Claim.Product product) {
            return new Expression.Product(
                    product.factors().stream().map(scope.observations()::of).toList());
        }
        if (claim.derived() instanceof Claim.Enumeration enumeration) {
            return new Expression.Count(enumeration.items());
        }
        return new Expression.Year(((Claim.Year) claim.derived()).expected(), List.of());
    }

    private List<Expression.Term> terms(List<Claim.Part> parts) {
        return parts.stream()
                .map(part -> new Expression.Term(scope.observations().of(part.figure()), part.added()))
                .toList();
    }
}
