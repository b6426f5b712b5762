package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;

/** Finds the total that the words opening a list speak of. */
final class TotalFinder {
    private static final Set<Concept> GROUPS = EnumSet.of(Concept.PERSONNEL, Concept.OPERATING);

    private static final Pattern ONE_SIDE = Pattern.compile("(?:其中|按)?(?:收入|支出)(?:总计|预算)?");
    private static final Pattern SPENT =
            Pattern.compile("(?:拨款|总|本年|预算|部门|单位)支出(?:决算|预算)?(?:总额|合计|总计|数)*$|^支出(?:合计|总计|总额|预算)$|^总支出$");
    private static final Pattern TOTAL = Pattern.compile("(?:收入|支出|收支)(?:$|.*(?:预算|合计|总[计额]))");
    private static final Pattern BOTH_SIDES = Pattern.compile("收入?、?支(?:出)?(?:决算|预算)?总(?:预算|计|额)|收支预算");
    /** How many numbers the total of both sides may stand before one of them. */
    private static final int FARTHEST = 100;

    private static final int LONG_NAME = 4;
    private static final Pattern BALANCE = Pattern.compile("[结节]余|结转|剩余");

    private final List<Mention> passage;
    private final List<Mention> amounts;
    private final Names names;

    TotalFinder(List<Mention> passage, Names names) {
        this.passage = passage;
        this.amounts = passage.stream().filter(Mention::isAmount).toList();
        this.names = names;
    }

    /**
     * The total of the list that begins at a place of the passage: an amount of the same sentence, or of the one before if
     * the opener begins its own, that has the first part as a class; else the nearest amount there; else what the opener's own
     * words name.
     */
    Optional<Mention> total(Opener opener, int at) {
        return spokenOf(opener, at).filter(total -> !isNothingBefore(total, passage.get(at)));
    }

    private Optional<Mention> spokenOf(Opener opener, int at) {
        Mention first = passage.get(at);
        if (opener.isNaming()) {
            return new NamedWhole(opener.subject(), names).divided(first).or(() -> bothSides(opener, at));
        }
        List<Mention> near = candidates(opener, at);
        return near.stream()
                .filter(total -> names.part(total, first).isPresent())
                .findFirst()
                .or(() -> names.nearest(opener.subject(), first))
                .or(() -> classified(opener, at))
                .or(() -> bothSides(opener, at))
                .or(() -> toldBefore(opener, first))
                .or(() -> near.stream().filter(canHold(first)).findFirst())
                .or(() -> isParagraphsHead(opener, at) ? names.onlyAmountBefore(first) : Optional.empty())
                .or(() -> names.nearestWhole(first)
                        .filter(total -> opener.isClassifying() || total.passage() == first.passage()));
    }

    /** True for words at the head of a paragraph that divide what the one before told; one use beside others (2.用于…) divides none. */
    private boolean isParagraphsHead(Opener opener, int at) {
        return at == 0
                && opener.isHead()
                && !(opener.repeats() && ItemNumber.begins(passage.get(at).gap()));
    }

    /** The total of both sides, one of which the opener lists: 收支总预算100万元。收入包括：…；支出包括：…. */
    private Optional<Mention> bothSides(Opener opener, int at) {
        if (!ONE_SIDE.matcher(opener.subject()).matches()) {
            return Optional.empty();
        }
        List<Mention> both = passage.subList(Math.max(0, at - FARTHEST), at).stream()
                .filter(mention -> mention.isAmount()
                        && BOTH_SIDES.matcher(mention.label()).find())
                .toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(both.get(both.size() - 1));
    }

    /** The expenditure spoken of in the passage that the opener divides by function or kind; its portions are not meant. */
    private Optional<Mention> classified(Opener opener, int at) {
        if (!opener.isClassifying()) {
            return Optional.empty();
        }
        List<Mention> spent = passage.subList(Math.max(0, at - FARTHEST), at).stream()
                .filter(mention -> mention.isAmount()
                        && mention.depth() == 0
                        && SPENT.matcher(mention.label()).find()
                        && Objects.equals(mention.year(), passage.get(at).year()))
                .toList();
        return spent.isEmpty() ? Optional.empty() : Optional.of(spent.get(spent.size() - 1));
    }

    /** The amount of a paragraph before that the opener names again: 财政拨款支出主要用于以下方面：…. */
    private Optional<Mention> toldBefore(Opener opener, Mention first) {
        String name = Subject.bare(opener.subject());
        return name.length() < LONG_NAME
                ? Optional.empty()
                : names.nearest(
                        first,
                        mention -> mention.isAmount()
                                && mention.depth() == 0
                                && !mention.wording().comparative()
                                && Subject.bare(mention.label()).equals(name));
    }

    /** The amounts before an opener from the nearest on, as far as its sentence reaches. */
    private List<Mention> candidates(Opener opener, int at) {
        Mention first = passage.get(at);
        int sentence = first.sentence() - (opener.newSentence() ? 1 : 0);
        List<Mention> before = new ArrayList<>(passage.subList(0, at));
        Collections.reverse(before);
        return before.stream()
                .takeWhile(candidate -> candidate.sentence() >= sentence)
                .filter(candidate -> candidate.isAmount() && candidate.depth() <= first.depth())
                .filter(candidate -> Objects.equals(candidate.year(), first.year()))
                .filter(candidate -> !isSibling(opener, candidate)
                        && !isBalanceBefore(opener, candidate, first)
                        && !isNothingBefore(candidate, first))
                .toList();
    }

    /** True for 用于甲100万元 before 用于乙50万元: both are parts. */
    private static boolean isSibling(Opener opener, Mention candidate) {
        return opener.repeats()
                && Opener.in(candidate.wording().plainGap())
                        .filter(Opener::repeats)
                        .isPresent();
    }

    /** True for what was left (结余14万元。其中：…), where a new sentence divides what was spent, not what is left. */
    private static boolean isBalanceBefore(Opener opener, Mention candidate, Mention part) {
        return opener.newSentence()
                && MoneyKind.of(candidate) == MoneyKind.LEFT
                && !BALANCE.matcher(part.label()).find();
    }

    /** True for 0元 in another sentence, which has none of the parts told here; what heads the paragraph may. */
    static boolean isNothingBefore(Mention total, Mention part) {
        return total.isNothing() && !part.isNothing() && !total.isInSentenceOf(part);
    }

    /** A budgeted amount holds parts only if they follow it directly: further off it was named to be compared with. */
    private Predicate<Mention> canHold(Mention part) {
        return total -> (!names.isKnown(part) || isTold(total, part) || isItem(total, part))
                && (part.index() == total.index() + 1 || !total.wording().qualified());
    }

    /** True for a total right before a part that is known by itself: 收入预算合计100万元，包括本年收入90万元. */
    private boolean isTold(Mention total, Mention part) {
        return part.index() == total.index() + 1
                && !names.isKnown(total)
                && TOTAL.matcher(total.label()).find();
    }

    /** True for one item right before its own halves or sources: 行政运行100万元，其中：基本支出80万元. */
    private boolean isItem(Mention total, Mention part) {
        int here = InReadingOrder.indexOf(amounts, part);
        return here > 0 && amounts.get(here - 1).equals(total) && TotalsOfItems.isItem(total);
    }

    /** A total with both its halves right behind it, as in 支出100万元。基本支出60万元，项目支出40万元. */
    Optional<Mention> impliedTotal(int at) {
        int here = InReadingOrder.indexOf(amounts, passage.get(at));
        if (!passage.get(at).isAmount() || here < 1 || here + 1 >= amounts.size()) {
            return Optional.empty();
        }
        Mention total = amounts.get(here - 1);
        Optional<LineItem> first = names.part(total, amounts.get(here));
        Optional<LineItem> second = names.part(total, amounts.get(here + 1));
        boolean halves = first.isPresent() && second.isPresent() && isDivision(first.get(), second.get());
        return halves ? Optional.of(total) : Optional.empty();
    }

    /** True for 基本支出 with 项目支出 and for 人员经费 with 公用经费, in either order. */
    static boolean isDivision(LineItem first, LineItem second) {
        boolean groups = GROUPS.contains(first.concept()) && GROUPS.contains(second.concept());
        return !first.equals(second) && (groups || (isPortion(first) && isPortion(second)));
    }

    private static boolean isPortion(LineItem item) {
        return item.concept() == Concept.EXPENDITURE && item.portion() != Portion.ALL;
    }
}
