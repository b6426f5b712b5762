package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The levels before of a total and of its parts, each stated beside its change: the parts' come to no more than the total's. */
final class BasesOfParts implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Mention, Mention> bases = bases(text.moves());
        return text.lists().stream().flatMap(list -> draft(list, bases).stream());
    }

    private static Optional<Draft> draft(PartList list, Map<Mention, Mention> bases) {
        List<Mention> parts = list.members().stream()
                .flatMap(member -> Optional.ofNullable(bases.get(member)).stream())
                .toList();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(bases.get(list.total()))
                        .map(total -> Draft.stated(ClaimType.SUM, total, Terms.of(parts))
                                .compared(Comparison.AT_LEAST));
    }

    /** The level before of each amount, that is stated in the comparison itself. */
    private static Map<Mention, Mention> bases(List<Move> moves) {
        Map<Mention, Mention> bases = new HashMap<>();
        moves.stream()
                .filter(Move::isAmount)
                .forEach(move -> move.base()
                        .filter(Level::base)
                        .ifPresent(base -> bases.putIfAbsent(move.now().mention(), base.mention())));
        return bases;
    }
}
