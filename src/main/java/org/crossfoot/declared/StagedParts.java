package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfoot.budget.Division;
import org.crossfoot.budget.Division.Member;

/**
 * A total and its parts, each with its budget and its outturn (…预算甲，决算乙。其中：基本支出预算…，决算…；项目支出预算…，决算…): the budgets of the
 * parts add up to the budget, the outturns to the outturn.
 */
final class StagedParts implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        List<StagedPart> pairs = StagedPart.in(text);
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < pairs.size()) {
            int end = end(pairs, at);
            if (end - at > 1) {
                drafts.addAll(new Run(text, pairs, at, end).drafts());
            }
            at = Math.max(end, at + 1);
        }
        return drafts.stream();
    }

    /** Where the parts that begin at one end: with their sentence, with another subject that opens a list, with a total. */
    private static int end(List<StagedPart> pairs, int from) {
        StagedPart first = pairs.get(from);
        Set<String> names = new HashSet<>();
        int at = from;
        while (at < pairs.size()
                && goesOn(pairs, from, at)
                && names.add(pairs.get(at).name())) {
            at++;
        }
        return first.name().isEmpty() || first.isTotal() ? from + 1 : at;
    }

    private static boolean goesOn(List<StagedPart> pairs, int from, int at) {
        StagedPart first = pairs.get(from);
        StagedPart next = pairs.get(at);
        boolean near = at == from
                || (next.first().isInSentenceOf(first.first())
                        && Opener.in(next.first().wording().plainGap()).isEmpty());
        boolean opensAgain = at == from + 1 && opens(next);
        return near && !opensAgain && next.isLike(first) && !next.name().isEmpty() && !next.isTotal();
    }

    private static boolean opens(StagedPart part) {
        return Opener.in(part.first().wording().plainGap()).isPresent();
    }

    /** Parts one after the other, and what stands before and behind them. */
    private record Run(DocumentText text, List<StagedPart> pairs, int from, int end) {
        List<Draft> drafts() {
            List<StagedPart> parts = pairs.subList(from, end);
            Optional<Opener> opener = Opener.in(parts.get(0).first().wording().plainGap());
            Optional<Division> division = Division.standard().stream()
                    .filter(known -> isMadeOf(known, parts))
                    .findFirst();
            boolean sure = division.isPresent()
                    || opener.filter(words -> !words.leavesRoom()).isPresent();
            return total(opener, division)
                    .map(total -> Stream.<Function<StagedPart, Level>>of(StagedPart::budget, StagedPart::outturn)
                            .map(stage -> draft(stage.apply(total), parts, stage, sure))
                            .filter(draft -> !isKnown(draft))
                            .toList())
                    .orElse(List.of());
        }

        /** The whole right before the parts that words divide, or that the names of all its parts divide; else the one behind. */
        private Optional<StagedPart> total(Optional<Opener> opener, Optional<Division> division) {
            StagedPart first = pairs.get(from);
            Optional<StagedPart> before = from == 0
                    ? Optional.empty()
                    : Optional.of(pairs.get(from - 1))
                            .filter(whole -> whole.isLike(first) && isRightBefore(whole, first))
                            .filter(whole -> opener.isPresent()
                                    || division.filter(known ->
                                                    known.isWhole(whole.first().label())
                                                            && known.member(whole.name())
                                                                    .isEmpty())
                                            .isPresent());
            return before.or(() -> end == pairs.size() || division.isEmpty() || opener.isPresent()
                    ? Optional.empty()
                    : Optional.of(pairs.get(end))
                            .filter(whole -> whole.isLike(first)
                                    && whole.isTotal()
                                    && isRightBefore(pairs.get(end - 1), whole)));
        }

        /** True if no amount but changes and rates stands between two of them, in one sentence or in the next. */
        private boolean isRightBefore(StagedPart one, StagedPart next) {
            boolean near = one.last().passage() == next.first().passage()
                    && next.first().sentence() - one.last().sentence() <= 1;
            return near
                    && text
                            .mentions()
                            .subList(one.last().index() + 1, next.first().index())
                            .stream()
                            .noneMatch(mention -> mention.isAmount() && !DifferenceOfTwo.isDifference(mention));
        }

        /** True if the parts are all members of a division. */
        private static boolean isMadeOf(Division division, List<StagedPart> parts) {
            List<Member> members = parts.stream()
                    .flatMap(part -> division.member(part.name()).stream())
                    .distinct()
                    .toList();
            List<String> ids = members.stream().map(Member::id).toList();
            return members.size() == parts.size()
                    && members.stream().noneMatch(member -> ids.contains(member.of()))
                    && (division.isComplete(ids) || division.mayBeOmitted());
        }

        private static Draft draft(
                Level total, List<StagedPart> parts, Function<StagedPart, Level> stage, boolean sure) {
            List<Mention> members =
                    parts.stream().map(part -> stage.apply(part).mention()).toList();
            return Draft.stated(ClaimType.SUM, total.mention(), Terms.of(members))
                    .compared(sure ? Comparison.EQUAL : Comparison.AT_LEAST);
        }

        /** True if the total's parts have been read as a list already. */
        private boolean isKnown(Draft draft) {
            List<Mention> parts = ((Terms) draft.derived())
                    .terms().stream().map(Term::mention).toList();
            return text.lists().stream()
                    .anyMatch(list -> list.total().equals(draft.declared())
                            && list.members().containsAll(parts));
        }
    }
}
