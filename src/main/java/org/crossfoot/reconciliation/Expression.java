package org.crossfoot.reconciliation;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;

/** One side of an {@link Equation}. */
public sealed interface Expression {

    /** The observations in it, in order; those that stand twice are given twice. */
    Stream<Observation> observations();

    /** A sum of signed observations; of one, for a figure by itself. */
    record Sum(List<Term> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
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

    /** {@code part ÷ whole × 100}, in per cent. */
    record Share(Observation part, Observation whole) implements Expression {
        @Override
        public Stream<Observation> observations() {
            return Stream.of(part, whole);
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
