package org.crossfoot.reconciliation;

import java.util.stream.Stream;

/** A check (核对规则): finds in a scope everything it applies to. One class a check, named for what holds when it passes. */
public interface Check {

    /** The stable id: the class's name in kebab case, such as {@code parts-foot-to-total}. */
    String id();

    /** The equations that should hold in this scope, in reading order; whether they do, {@link Verifier} tells. */
    Stream<Equation> equations(Reconciliation scope);
}
