package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;

/** One form of words by which a document relates figures to each other. */
interface ClaimForm {

    /** The claims of this form in a text, in any order. */
    Stream<Draft> find(DocumentText text);

    /** A claim before it has its id. */
    record Draft(ClaimType type, Mention declared, Derived derived, boolean exhaustive) {}

    /** What the declared number should come to, in terms of numbers of the text. */
    sealed interface Derived {}

    /** A sum of signed numbers. */
    record Terms(List<Term> terms) implements Derived {
        public Terms {
            terms = List.copyOf(terms);
        }

        static Terms of(List<Mention> added) {
            return new Terms(
                    added.stream().map(mention -> new Term(mention, true)).toList());
        }
    }

    /** One addend; {@code added} is false for one that is subtracted. */
    record Term(Mention mention, boolean added) {}

    /** A share of a whole. */
    record Quotient(Mention part, Mention whole) implements Derived {}

    /** The year that the words should name. */
    record ReportYear(int written, int expected) implements Derived {}
}
