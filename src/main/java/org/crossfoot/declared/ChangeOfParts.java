package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The change of a total and the changes of all its parts: they add up, an increase against a decrease. A part said to be the
 * same (持平) adds nothing. A part without a word on its change but with an amount of zero can only have shrunk, which leaves
 * room; a part without either leaves nothing to be claimed.
 */
final class ChangeOfParts implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Mention, Move> moves = new HashMap<>();
        text.moves().stream()
                .filter(Move::isAmount)
                .forEach(move -> moves.putIfAbsent(move.now().mention(), move));
        Topics topics = text.topics();
        Set<Mention> same = text.standings().stream()
                .filter(standing -> standing.comparison() == Comparison.EQUAL
                        && !standing.against().isBudget())
                .map(standing -> standing.now().mention())
                .collect(Collectors.toSet());
        return text.lists().stream()
                .filter(list -> list.exhaustive() && list.members().size() > 1)
                .map(list -> new Members(list, moves, same))
                .flatMap(members -> members.drafts(topics));
    }

    /** A total and its parts with what is said of their changes. */
    private record Members(PartList list, Map<Mention, Move> moves, Set<Mention> same) {
        Stream<Draft> drafts(Topics topics) {
            List<Move> changes = list.members().stream()
                    .flatMap(member -> change(member).stream())
                    .toList();
            boolean known =
                    list.members().stream().allMatch(member -> change(member).isPresent() || isSame(member));
            boolean open = !known
                    && list.members().stream()
                            .filter(member -> change(member).isEmpty() && !isSame(member))
                            .allMatch(ChangeOfParts::isZero);
            if (changes.isEmpty() || (!known && !open) || !isOneComparison(changes)) {
                return Stream.empty();
            }
            Optional<Move> whole =
                    change(list.total()).filter(total -> isOneComparison(List.of(total, changes.get(0))));
            if (whole.isPresent()) {
                return Stream.of(ofTotal(whole.get(), changes, known));
            }
            return known ? ofLevels(topics, changes) : Stream.empty();
        }

        private Optional<Move> change(Mention amount) {
            return Optional.ofNullable(moves.get(amount));
        }

        private boolean isSame(Mention amount) {
            return same.contains(amount);
        }

        /** The total said to be the same: increases and decreases cancel. Else its level before, if that is stated. */
        private Stream<Draft> ofLevels(Topics topics, List<Move> changes) {
            if (isSame(list.total())) {
                Move first = changes.get(0);
                List<Term> others = signed(changes.subList(1, changes.size()), !first.up());
                return others.isEmpty()
                        ? Stream.empty()
                        : Stream.of(Draft.stated(ClaimType.CHANGE, first.mention(), new Terms(others)));
            }
            Move last = changes.get(changes.size() - 1);
            return topics
                    .levels()
                    .at(list.total())
                    .flatMap(total -> topics.base(Place.of(last.mention()), total, last.against()))
                    .map(base -> {
                        List<Term> terms = new ArrayList<>(List.of(new Term(list.total(), true)));
                        terms.addAll(signed(changes, false));
                        return Draft.stated(ClaimType.CHANGE, base.mention(), new Terms(terms));
                    })
                    .stream();
        }
    }

    private static Draft ofTotal(Move whole, List<Move> changes, boolean known) {
        Draft draft = Draft.stated(ClaimType.CHANGE, whole.mention(), new Terms(signed(changes, whole.up())));
        return known ? draft : draft.compared(whole.up() ? Comparison.AT_MOST : Comparison.AT_LEAST);
    }

    private static List<Term> signed(List<Move> changes, boolean up) {
        return changes.stream()
                .map(change -> new Term(change.mention(), change.up() == up))
                .toList();
    }

    private static boolean isOneComparison(List<Move> changes) {
        Move first = changes.get(0);
        return changes.stream()
                .allMatch(change -> change.against().year(change.now().year())
                                == first.against().year(first.now().year())
                        && change.against().isBudget() == first.against().isBudget());
    }

    private static boolean isZero(Mention amount) {
        return amount.token().written().value().signum() == 0;
    }
}
