package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.budget.Division;
import org.crossfoot.budget.Division.Member;

/**
 * Finds in a passage the members of one division of public finance and the amount that they divide. The members are told by
 * their names, whatever words of change stand between them; the total is the last amount before that is named as the whole,
 * of the same year and stage.
 */
final class DivisionReader {
    private static final Pattern CLOSING_TOTAL =
            Pattern.compile("^(?:以上|上述)?(?:[两三四各]项)?(?:费用|经费)?(?:合计|共计|总计|总支出)(?:支出|金额)?$");
    /** Words behind an amount that open a list of what it consists of. */
    private static final Pattern OPENS = Pattern.compile("其中|包括|包含");

    /** How many paragraphs, and in its own paragraph how many numbers, a total may stand before what divides it. */
    private static final int NEAR = 4;

    private static final int FARTHEST = 100;

    private final Division division;
    private final List<Mention> before;
    private final List<Mention> passage;
    private final DividedSoFar others;
    private final List<PartList> lists = new ArrayList<>();
    private final SameMatter sameMatter;
    private Siblings siblings;

    /** Prepares to read one passage of a document, behind other mentions, in which other divided amounts have been found. */
    DivisionReader(Division division, List<Mention> before, List<Mention> passage, DividedSoFar others) {
        this.division = division;
        this.before = before.subList(near(before, passage), before.size());
        this.passage = passage;
        this.others = others;
        this.sameMatter = new SameMatter(division, this.before, passage);
        this.siblings = new Siblings(division);
    }

    private static int near(List<Mention> before, List<Mention> passage) {
        int from = before.size();
        while (from > 0
                && before.get(from - 1).passage() + NEAR >= passage.get(0).passage()) {
            from--;
        }
        return from;
    }

    List<Divided> read() {
        for (Mention mention : passage) {
            if (isSibling(mention)) {
                place(mention);
            }
        }
        close(passage.size());
        return lists.stream().map(list -> new Divided(division, list)).toList();
    }

    /** True for an amount by itself at the depth of the members so far: none that another one is compared with or divided by. */
    private boolean isSibling(Mention mention) {
        boolean alike =
                siblings.isEmpty() || mention.depth() == siblings.first().depth();
        return alike && mention.isAmount() && !isCompared(mention) && isOfStageSoFar(mention);
    }

    /** False for a member of another stage than those so far; another total is no matter. */
    private boolean isOfStageSoFar(Mention mention) {
        return siblings.isEmpty()
                || member(mention).isEmpty()
                || siblings.all().stream().allMatch(sibling -> SamePeriod.isOfStage(sibling, mention));
    }

    private static boolean isCompared(Mention mention) {
        return mention.wording().comparative() || mention.after().startsWith("的");
    }

    private void place(Mention mention) {
        Optional<Member> member = member(mention);
        if (member.isPresent()) {
            take(member.get(), mention);
        } else if (!siblings.isEmpty() && (isWhole(mention) || siblings.isComplete())) {
            close(InReadingOrder.indexOf(passage, mention));
        } else if (!siblings.isEmpty() && !sameMatter.isOfMember(mention)) {
            siblings.interrupt();
        }
    }

    private void take(Member member, Mention mention) {
        if (siblings.isBelow(member)) {
            return;
        }
        if (siblings.has(member)) {
            close(InReadingOrder.indexOf(passage, mention));
        }
        siblings.take(member, mention);
    }

    private Optional<Member> member(Mention mention) {
        return mention.label().isEmpty() ? Optional.empty() : division.member(mention.label());
    }

    /** Ends the members before a place of the passage; one by itself is no division. */
    private void close(int at) {
        if (siblings.all().size() > 1) {
            total(at).ifPresent(total -> lists.add(siblings.under(total)));
        }
        siblings = new Siblings(division);
    }

    private Optional<Mention> total(int at) {
        Mention first = siblings.first();
        int here = InReadingOrder.indexOf(passage, first);
        boolean spent = sameMatter.isBesideBudget(first);
        Predicate<Mention> whole = mention -> mention.isAmount()
                && !(spent && Stages.isBudget(Stages.in(mention.wording().words())))
                && mention.depth() <= first.depth()
                && !isCompared(mention)
                && isWhole(mention)
                && !isPart(mention, first)
                && !TotalFinder.isNothingBefore(mention, first);
        return InReadingOrder.last(
                        passage.subList(Math.max(0, here - FARTHEST), here),
                        whole.and(
                                mention -> SamePeriod.isOfYear(mention, first) && SamePeriod.isOfStage(mention, first)))
                .or(() -> closing(at))
                .or(() -> toldBefore(first));
    }

    /** The total in another passage that the words before the first member name again: “三公”经费支出中，…. */
    private Optional<Mention> toldBefore(Mention first) {
        if (!division.isWhole(first.wording().plainGap())) {
            return Optional.empty();
        }
        boolean budget = Stages.isBudget(Stages.in(first.wording().plainGap()));
        return others.lastTotal(
                        division,
                        total -> total.index() < first.index()
                                && Objects.equals(total.year(), first.year())
                                && SamePeriod.isOfStage(total, first))
                .or(() -> InReadingOrder.last(
                        before,
                        mention -> Objects.equals(mention.year(), first.year()) && isToldBefore(mention, budget)));
    }

    /** True for a whole in one of the paragraphs before, of the stage and year that the words of the first member name. */
    private boolean isToldBefore(Mention mention, boolean budget) {
        return (division.concept() != null && mention.isAmount() && mention.depth() == 0)
                && !isCompared(mention)
                && Stages.isBudget(Stages.in(mention.wording().words())) == budget
                && isWhole(mention);
    }

    /** True for a member of another division: this one then divides what that one does, unless the words open a list of it. */
    private boolean isPart(Mention mention, Mention first) {
        return others.with(mention)
                .filter(list -> division.isWhole(list.total().label()))
                .anyMatch(list -> !opens(mention, list, first));
    }

    /** True for 集中采购60万元，其中：货物采购40万元 before 分散采购20万元; behind the last member the words may speak of all. */
    private static boolean opens(Mention mention, PartList list, Mention first) {
        return mention.isInSentenceOf(first)
                && list.members().indexOf(mention) + 1 < list.members().size()
                && OPENS.matcher(first.wording().plainGap()).find();
    }

    /** The total right behind its members: 甲10万元、乙20万元，合计30万元. */
    private Optional<Mention> closing(int at) {
        Predicate<Mention> total = mention ->
                mention.isAmount() && CLOSING_TOTAL.matcher(mention.label()).matches();
        return at < passage.size() ? Optional.of(passage.get(at)).filter(total) : Optional.empty();
    }

    private boolean isWhole(Mention mention) {
        boolean named = division.isWhole(mention.label()) && member(mention).isEmpty();
        return named || sameMatter.isWhole(mention);
    }
}
