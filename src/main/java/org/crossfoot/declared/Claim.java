package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;

/**
 * A relation between figures that a document states (文中陈述的关系); whether it holds is not decided here.
 *
 * @param id unique in its document and stable for the same text: c1, c2 … in reading order
 * @param type its form
 * @param basis the document's own words, or a rule of accounting that the words imply
 * @param declared the figure that is stated: the total, the percentage, the later mention
 * @param comparison how it should stand to what it is derived from; {@link Comparison#AT_LEAST} if the words leave room for
 *     parts not listed (等, 其中主要), so that the parts may come to less
 * @param derived what it is held against
 */
public record Claim(
        String id, ClaimType type, Basis basis, DeclaredFigure declared, Comparison comparison, Derivation derived) {
    /** The same claim under an id. */
    Claim as(String given) {
        return new Claim(given, type, basis, declared, comparison, derived);
    }

    /** What the declared figure is held against. */
    public sealed interface Derivation permits Parts, Quotient, Product, Enumeration, Year {}

    /**
     * The sum of signed figures and a constant, in base units: the things that a list names without a figure of their own, the
     * 100 % that shares come to; mostly zero.
     */
    public record Parts(List<Part> parts, BigDecimal constant) implements Derivation {
        public Parts {
            parts = List.copyOf(parts);
        }

        public Parts(List<Part> parts) {
            this(parts, BigDecimal.ZERO);
        }
    }

    /** One addend; {@code added} is false for one that is subtracted. */
    public record Part(DeclaredFigure figure, boolean added) {}

    /** One sum of signed figures divided by another, × 100, in per cent: a share, a rate of growth or completion. */
    public record Quotient(List<Part> numerator, List<Part> denominator) implements Derivation {
        public Quotient {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }
    }

    /** Figures multiplied with each other, in base units: so many people at so much each. None of them is negative. */
    public record Product(List<DeclaredFigure> factors) implements Derivation {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /** The number of things that the document enumerates, as their names stand there. */
    public record Enumeration(List<String> items) implements Derivation {
        public Enumeration {
            items = List.copyOf(items);
        }
    }

    /** The fiscal year that the figure's own words should name; {@code written} is the one they do name. */
    public record Year(int written, int expected) implements Derivation {}
}
