package org.crossfoot.declared;

import java.util.List;

/**
 * A relation between figures that a document states (文中陈述的关系); whether it holds is not decided here.
 *
 * @param id unique in its document and stable for the same text: c1, c2 … in reading order
 * @param type its form
 * @param declared the figure that is stated: the total, the percentage, the later mention
 * @param derived what it should come to
 * @param exhaustive false if the words leave room for parts not listed (等, 其中主要): then the parts may come to less
 */
public record Claim(String id, ClaimType type, DeclaredFigure declared, Derivation derived, boolean exhaustive) {

    /** What the declared figure should come to. */
    public sealed interface Derivation permits Parts, Share, Year {}

    /** The sum of signed figures; one of them for a repeated figure. */
    public record Parts(List<Part> parts) implements Derivation {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** One addend; {@code added} is false for one that is subtracted. */
    public record Part(DeclaredFigure figure, boolean added) {}

    /** {@code part ÷ whole × 100}, in per cent. */
    public record Share(DeclaredFigure part, DeclaredFigure whole) implements Derivation {}

    /** The fiscal year that the figure's own words should name; {@code written} is the one they do name. */
    public record Year(int written, int expected) implements Derivation {}
}
