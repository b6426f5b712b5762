package org.crossfoot.declared;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * An amount said again further down under a shortened name, as a bare sum (两批合计) or stage, or in other words that share one with
 * it: the digits tell whether it is the same. What is told to be done with both must not be two things (预算, 到位, 支出).
 */
final class OpenRepeats implements CandidateForm {
    /** In numbers of the text: what was told further up is not gone on about. */
    private static final int FARTHEST = 60;

    private static final Set<Set<Optional<Concept>>> TOTALS = Set.of(
            Set.of(Optional.of(Concept.INCOME), Optional.of(Concept.INCOME_GRAND_TOTAL)),
            Set.of(Optional.of(Concept.EXPENDITURE), Optional.of(Concept.EXPENDITURE_GRAND_TOTAL)));

    private static final Pattern ANSWER = Pattern.compile("，(?:同时)?相应|等额");

    /** In digits: names that only share a word are no reading for fewer. */
    private static final int PARTICULAR = 4;

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return Stream.of(true, false)
                .map(changes -> text.mentions().stream()
                        .filter(mention -> isPlain(mention, changes))
                        .toList())
                .flatMap(amounts -> find(text, claimed, amounts));
    }

    private static Stream<Candidate> find(DocumentText text, Claimed claimed, List<Mention> amounts) {
        Map<Mention, SaidName> names = new HashMap<>();
        amounts.forEach(amount -> names.put(amount, SaidName.of(text, amount)));
        Map<Mention, Optional<LineItem>> items = new HashMap<>();
        amounts.stream()
                .filter(text.names()::isKnown)
                .forEach(amount -> items.put(amount, text.names().item(amount)));
        Related related = new Related(text, claimed);
        return Stream.iterate(1, at -> at < amounts.size(), at -> at + 1).flatMap(at -> {
            Mention again = amounts.get(at);
            Mention last = amounts.get(at - 1);
            return amounts.subList(Math.max(0, at - FARTHEST), at).stream()
                    .filter(before -> !related.is(before, again) && isAlike(text, items, before, again))
                    .flatMap(before -> reading(
                            before,
                            again,
                            before.equals(last) && (isSummedUp(names, last, again) || answers(last, again))
                                    ? OptionalInt.of(Candidate.TOLD)
                                    : areTotals(items, before, again)
                                            ? OptionalInt.of(0)
                                            : rank(names, before, again)));
        });
    }

    /** True for an amount, what is new this year among them, or for a change. */
    private static boolean isPlain(Mention mention, boolean changes) {
        boolean fresh = SaidName.isNew(mention);
        boolean change = mention.role().isChange() && !fresh;
        return mention.isMoney()
                && (changes ? change : mention.isAmount() || fresh)
                && !mention.token().range()
                && mention.token().written().value().signum() != 0
                && !mention.isPartOfDifference()
                && UnitPrice.measures(mention).isEmpty();
    }

    private static boolean isAlike(
            DocumentText text, Map<Mention, Optional<LineItem>> items, Mention before, Mention again) {
        Optional<LineItem> known = items.get(before);
        Optional<LineItem> other = items.get(again);
        boolean apart = known != null && other != null && !known.equals(other) && !areTotals(items, before, again);
        boolean changes = before.role().isChange() && again.role().isChange();
        boolean others = changes && (before.role() != again.role() || before.isInSentenceOf(again));
        return !apart
                && !others
                && Objects.equals(before.year(), again.year())
                && text.owners().same(before, again);
    }

    /** A grand total is the year's total where nothing was carried over. */
    private static boolean areTotals(Map<Mention, Optional<LineItem>> items, Mention one, Mention other) {
        Set<Optional<Concept>> both = Stream.of(one, other)
                .map(amount -> items.getOrDefault(amount, Optional.empty()).map(LineItem::concept))
                .collect(Collectors.toSet());
        return TOTALS.contains(both);
    }

    private static Stream<Candidate> reading(Mention before, Mention again, OptionalInt rank) {
        return rank.stream().mapToObj(found -> Candidate.of(ClaimType.REPEAT, again, Terms.of(List.of(before)), found));
    }

    /** True for a bare sum behind the only amount that it could sum up, in its sentence or the one before: 出国经费7万元，…2人，3.5万元/人，共计7万元. */
    private static boolean isSummedUp(Map<Mention, SaidName> names, Mention last, Mention again) {
        SaidName name = Objects.requireNonNull(names.get(again));
        return last.passage() == again.passage()
                && last.sentence() >= again.sentence() - 1
                && name.isBare()
                && name.sum();
    }

    /** True for what is added on one side because of as much on the other: 调增转贷收入100万元，相应调增支出100万元. */
    private static boolean answers(Mention last, Mention again) {
        return last.isInSentenceOf(again) && ANSWER.matcher(again.gap()).find();
    }

    private static OptionalInt rank(Map<Mention, SaidName> names, Mention before, Mention again) {
        SaidName first = Objects.requireNonNull(names.get(before));
        SaidName second = Objects.requireNonNull(names.get(again));
        if (!first.isOfStageOf(second)) {
            return OptionalInt.empty();
        }
        if (first.isSameAs(second)) {
            return OptionalInt.of(0);
        }
        if (before.role().isChange() && again.role().isChange()) {
            return OptionalInt.empty();
        }
        boolean bare = (first.isBare() || second.isBare()) && first.sharesDoing(second);
        boolean sum = second.isBare() && second.sum() && before.passage() >= again.passage() - 1;
        if (bare || sum) {
            return OptionalInt.of(1);
        }
        boolean particular =
                again.token().written().amount().stripTrailingZeros().precision() >= PARTICULAR;
        if (!particular) {
            return OptionalInt.empty();
        }
        return first.sharesWordWith(second)
                ? OptionalInt.of(2)
                : first.isPartlyNamedLike(second) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    /** Which amounts are related by a claim or as parts of one list. */
    private static final class Related {
        private final Map<Mention, Set<Mention>> partners = new HashMap<>();

        Related(DocumentText text, Claimed claimed) {
            claimed.drafts()
                    .forEach(draft -> relate(Stream.concat(
                                    Stream.of(draft.declared()),
                                    Candidate.operands(draft.derived()).stream().map(ClaimForm.Term::mention))
                            .toList()));
            text.lists().forEach(list -> relate(list.members()));
        }

        private void relate(List<Mention> all) {
            all.forEach(one ->
                    partners.computeIfAbsent(one, none -> new HashSet<>()).addAll(all));
        }

        boolean is(Mention one, Mention other) {
            return partners.getOrDefault(one, Set.of()).contains(other);
        }
    }
}
