package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One form of words by which a document relates figures to each other. */
interface ClaimForm {
    /** The claims of this form in a text, in any order. */
    Stream<Draft> find(DocumentText text);

    /** A claim before it has its id. */
    record Draft(ClaimType type, Basis basis, Mention declared, Comparison comparison, Derived derived) {
        /** A claim in the document's own words that the number equals what it is derived from. */
        static Draft stated(ClaimType type, Mention declared, Derived derived) {
            return new Draft(type, Basis.STATED, declared, Comparison.EQUAL, derived);
        }

        /** A claim that the words imply by a rule of accounting. */
        static Draft implied(ClaimType type, Mention declared, Derived derived) {
            return new Draft(type, Basis.ACCOUNTING, declared, Comparison.EQUAL, derived);
        }

        Draft compared(Comparison otherwise) {
            return new Draft(type, basis, declared, otherwise, derived);
        }
    }

    /** What the declared number is held against, in terms of numbers of the text. */
    sealed interface Derived {}

    /** A sum of signed numbers and a constant, see {@link Claim.Parts}. */
    record Terms(List<Term> terms, BigDecimal constant) implements Derived {
        public Terms {
            terms = List.copyOf(terms);
        }

        Terms(List<Term> terms) {
            this(terms, BigDecimal.ZERO);
        }

        static Terms of(List<Mention> added) {
            return new Terms(Term.added(added));
        }
    }

    /** One addend; {@code added} is false for one that is subtracted. */
    record Term(Mention mention, boolean added) {
        static List<Term> added(List<Mention> mentions) {
            return mentions.stream().map(mention -> new Term(mention, true)).toList();
        }
    }

    /** One sum divided by another, in per cent, see {@link Claim.Quotient}. */
    record Quotient(List<Term> numerator, List<Term> denominator) implements Derived {
        public Quotient {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }

        static Quotient of(Mention part, Mention whole) {
            return new Quotient(Term.added(List.of(part)), Term.added(List.of(whole)));
        }
    }

    /** Numbers multiplied with each other, see {@link Claim.Product}. */
    record Factors(List<Mention> numbers) implements Derived {
        public Factors {
            numbers = List.copyOf(numbers);
        }
    }

    /** Things enumerated, see {@link Claim.Enumeration}. */
    record Named(List<String> items) implements Derived {}

    /** The year that the words should name. */
    record ReportYear(int written, int expected) implements Derived {}
}
