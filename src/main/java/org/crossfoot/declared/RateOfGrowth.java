package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rate of growth or decline: the change divided by the level before. The level before is the one stated, or else what is
 * left of the present one without the change; the change is the one stated, or else the difference of the levels.
 */
final class RateOfGrowth implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Move> moves = text.moves();
        return moves.stream()
                .filter(move -> !move.isAmount())
                .flatMap(rate -> draft(text.turns(), moves, rate).stream());
    }

    private static Optional<Draft> draft(InTurn turns, List<Move> moves, Move rate) {
        return turns.change(rate.mention())
                .flatMap(change -> Moves.of(moves, change))
                .or(() -> Moves.beside(moves, rate))
                .map(change -> quotient(rate, change))
                .or(() ->
                        rate.base().map(base -> new Quotient(between(rate, base), Term.added(List.of(base.mention())))))
                .map(quotient -> Draft.stated(ClaimType.RATE, rate.mention(), quotient));
    }

    private static Quotient quotient(Move rate, Move change) {
        List<Term> numerator = List.of(new Term(change.mention(), rate.up() == change.up()));
        List<Term> left = List.of(new Term(rate.now().mention(), true), new Term(change.mention(), !change.up()));
        return new Quotient(
                numerator,
                rate.base().map(base -> Term.added(List.of(base.mention()))).orElse(left));
    }

    private static List<Term> between(Move rate, Level base) {
        return List.of(new Term(rate.now().mention(), rate.up()), new Term(base.mention(), !rate.up()));
    }
}
