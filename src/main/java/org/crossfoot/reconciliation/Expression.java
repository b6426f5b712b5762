package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;

/** One side of an {@link Equation}. */
public sealed interface Expression {

    /** The observations in it, in order; those that stand twice are given twice. */
    Stream<Observation> observations();

    /**
     * A sum of signed observations; of one, for a figure by itself.
     *
     * @param constant what is added besides, in base units: things named without a figure of their own; mostly zero
     */
    record Sum(List<Term> terms, BigDecimal constant) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }

        public Sum(List<Term> terms) {
            this(terms, BigDecimal.ZERO);
        }

        public static Sum of(Observation single) {
            return new Sum(List.of(new Term(single, true)));
        }

        @Override
        public Stream<Observation> observations() {
            return terms.stream().map(Term::observation);
        }
    }

    /** An addend; {@code added} is false for one that is subtracted. */
    record Term(Observation observation, boolean added) {}

    /** One sum of signed observations divided by another, × 100, in per cent. */
    record Quotient(List<Term> numerator, List<Term> denominator) implements Expression {
        public Quotient {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }

        public static Quotient of(Observation part, Observation whole) {
            return new Quotient(List.of(new Term(part, true)), List.of(new Term(whole, true)));
        }

        @Override
        public Stream<Observation> observations() {
            return Stream.concat(numerator.stream(), denominator.stream()).map(Term::observation);
        }
    }

    /** Observations multiplied with each other, in base units; none of them is negative. */
    record Product(List<Observation> factors) implements Expression {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public Stream<Observation> observations() {
            return factors.stream();
        }
    }

    /** The number of things that a document enumerates. */
    record Count(List<String> items) implements Expression {
        public Count {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Observation> observations() {
            return Stream.empty();
        }
    }

    /** A year as a number; {@code said} is the observation whose words name it, empty for the scope's own year. */
    record Year(int year, List<Observation> said) implements Expression {
        public Year {
            said = List.copyOf(said);
        }

        @Override
        public Stream<Observation> observations() {
            return said.stream();
        }
    }

    /** Something that is not there to be compared with, and why. */
    record Missing(Message reason) implements Expression {
        @Override
        public Stream<Observation> observations() {
            return Stream.empty();
        }
    }
}
