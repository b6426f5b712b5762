package org.crossfoot.reconciliation;

import java.util.stream.Stream;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;

/**
 * A relation (勾稽关系) put in terms of what was observed in one scope; {@link Verifier} tells whether it holds.
 *
 * @param id unique in its scope: {@code <document>.<claim>}, or the relation and the observation it is applied to
 * @param check the id of the check that asks
 * @param type its form
 * @param basis the document's own words, or accounting
 * @param observed the side in question, what the document states
 * @param comparison how it should stand to {@code expected}
 * @param expected what it should come to
 * @param weight what it means that it does not hold
 */
public record Equation(
        String id,
        String check,
        ClaimType type,
        Basis basis,
        Expression observed,
        Comparison comparison,
        Expression expected,
        Weight weight) {
    /** Every observation in it, the observed side first. */
    public Stream<Observation> observations() {
        return Stream.concat(observed.observations(), expected.observations());
    }
}
