package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The levels before of a total and of its parts, each stated beside its change: the parts' come to no more than the total's. */
final class BasesOfParts implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Move> moves = text.moves();
        return text.lists().stream().flatMap(list -> draft(list, moves).stream());
    }

    private static Optional<Draft> draft(PartList list, List<Move> moves) {
        List<Mention> parts = list.members().stream()
                .flatMap(member -> base(moves, member).stream())
                .toList();
        return parts.size() < 2
                ? Optional.empty()
                : base(moves, list.total())
                        .map(total -> Draft.stated(ClaimType.SUM, total, Terms.of(parts))
                                .compared(Comparison.AT_LEAST));
    }

    /** The level before that is stated in the comparison itself. */
    private static Optional<Mention> base(List<Move> moves, Mention now) {
        return moves.stream()
                .filter(move -> move.isAmount() && move.now().mention().equals(now))
                .flatMap(move -> move.base().stream())
                .filter(Level::base)
                .map(Level::mention)
                .findFirst();
    }
}
