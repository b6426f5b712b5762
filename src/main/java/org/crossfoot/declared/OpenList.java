package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Stage;

/** A list of parts while it is being read: which numbers belong to it, which end it, whether it is complete. */
final class OpenList {
    /** Words that show an amount to be something else than one more part of the same money. */
    private static final Pattern OTHER_MATTER =
            Pattern.compile("此外|带动|实现|完成|累计|达|新增|争取|挽回|比|较|总|合计|共计|小计|结余|结转|剩余|余额|上年");

    private static final Pattern EXPENDITURE = Pattern.compile("支出(?:总?预算|决算)?(?:数|总额|合计)?$");
    private static final Pattern HEAD_MARKS = Pattern.compile("[：:，,\\s]+(?:(?:19|20)\\d{2}年度?)?$");
    private static final Pattern SIDE = Pattern.compile("收入|支出");
    /** What a part is for, behind it and before the next one: ，主要用于检测等方面；. */
    private static final Pattern EXPLAINED =
            Pattern.compile("^\\s*，(?:主要|具体)?(?:用于|是指|系指|是用于|是)[^；。\\d]*；[^，。；：、]{2,}$");

    private static final Pattern GRAND = Pattern.compile("支出(?:决算)?总计|总支出");
    private static final Pattern LEFT = Pattern.compile("^(?:结余分配|(?:年末|结转下年).*)");
    private static final Pattern BREAKS = Pattern.compile("[，。；：、,;:]");
    /** Divisions of two that are told by their names wherever they stand. */
    private static final Set<Concept> HALVES = EnumSet.of(Concept.EXPENDITURE, Concept.PERSONNEL, Concept.OPERATING);

    private final Mention total;
    private final Opener opener;
    private final boolean inner;
    private final Names names;
    private final List<Mention> members = new ArrayList<>();
    private boolean brokenOff;
    /** True if parts are told with what was spent of them. */
    private boolean paired;

    /** Opens a list; {@code inner} if it stands within another one. */
    OpenList(Mention total, Opener opener, boolean inner, Names names) {
        this.total = total;
        this.opener = opener;
        this.inner = inner;
        this.names = names;
    }

    Mention total() {
        return total;
    }

    Opener opener() {
        return opener;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean holds(Mention mention) {
        return members.contains(mention);
    }

    private Mention last() {
        return members.get(members.size() - 1);
    }

    /** True if a number, and all behind it, stands outside of this list. */
    boolean endsBefore(Mention mention) {
        if (isEmpty()) {
            return false;
        }
        int depth = last().depth();
        if (mention.depth() != depth || !mention.isAmount()) {
            return mention.depth() < depth;
        }
        boolean known = names.part(total, mention).isPresent();
        if (!mention.isInSentenceOf(last())) {
            return !known || !isOtherHalf(mention);
        }
        if (isNoneOf(mention)) {
            brokenOff = true;
            return true;
        }
        boolean other = isOtherMatter(mention) || (names.isKnown(mention) && names.isKnown(total));
        boolean belongs = isSource(mention) || isLeft(mention) || BudgetFlow.isBeside(total, members.get(0), mention);
        return !known && ((other && !belongs) || breaksOff(mention));
    }

    /** True for an amount with which something else than one more part begins. */
    private boolean isNoneOf(Mention mention) {
        return IncomeSources.isBeside(name(), mention)
                || AmongParts.isSubtotalOfItem(mention)
                || AmongParts.isOfOtherSide(members, mention)
                || AmongParts.isExplaining(mention);
    }

    /** True if words that are no part's name stand before a number; parts further on may then be missed. */
    private boolean breaksOff(Mention mention) {
        boolean newPoint = mention.gap().contains("；")
                && (inner || isListedByCommas())
                && !EXPLAINED.matcher(mention.wording().plainGap()).find();
        String gap = mention.wording().plainGap();
        boolean otherWords = BREAKS.matcher(gap).results().count() > 1
                && !EXPLAINED.matcher(gap).find();
        brokenOff = otherWords && !newPoint;
        return newPoint || otherWords;
    }

    /** True if a semicolon cannot separate one more part, the parts so far being separated by lesser marks. */
    private boolean isListedByCommas() {
        return members.size() > 1 && !last().gap().contains("；");
    }

    /** True for what income is made of, money left from last year included, and for what a total of expenditure leaves. */
    private boolean isSource(Mention mention) {
        return IncomeSources.isSource(name(), members.get(0), mention);
    }

    /** True for what the year left behind 本年支出, both parts of 支出总计. */
    private boolean isLeft(Mention mention) {
        return GRAND.matcher(total.label()).find()
                && LEFT.matcher(mention.label()).find()
                && members.get(0).label().startsWith("本年支出");
    }

    private static boolean isOtherMatter(Mention mention) {
        return mention.label().isEmpty()
                || OTHER_MATTER.matcher(mention.label()).find();
    }

    /** True for 公用经费 behind 人员经费, 项目支出 behind 基本支出: the second half may stand in a sentence of its own. */
    private boolean isOtherHalf(Mention mention) {
        return isHalf(mention)
                && members.stream().allMatch(this::isHalf)
                && members.stream().map(names::item).noneMatch(names.part(total, mention)::equals);
    }

    private boolean isHalf(Mention mention) {
        return names.part(total, mention)
                .filter(item -> HALVES.contains(item.concept()))
                .isPresent();
    }

    /** Takes a number as the next part, if it is one: an amount at the list's own depth, of outturn if the first one is. */
    void take(Mention mention) {
        boolean alike = isEmpty()
                || (mention.depth() == last().depth()
                        && mention.wording().qualified() == last().wording().qualified());
        if (!isEmpty() && AmongParts.isSpentOfPart(last(), mention)) {
            paired = true;
        } else if (alike
                && mention.isAmount()
                && !mention.label().isEmpty()
                && !AmongParts.isPartOfPart(members, mention)) {
            members.add(mention);
            names.takeAsPart(total, mention);
        }
    }

    /** False without parts, and where only what was spent of them could make up what was spent in all. */
    boolean isTold() {
        return !isEmpty() && !(paired && Stages.in(total.wording().words()) == Stage.OUTTURN);
    }

    PartList close() {
        return new PartList(total, members, isExhaustive());
    }

    /** Complete if every part is a class of the accounts, or if the words leave no room. */
    private boolean isExhaustive() {
        boolean sure = AmongParts.areAllThreePublic(total, members)
                || isByFunction()
                || TotalsOfItems.isByHalves(total, members, names)
                || members.stream().allMatch(this::isSource)
                || (members.size() > 1 && members.stream().skip(1).allMatch(this::isLeft))
                || members.stream().allMatch(member -> names.isSurePart(total, member));
        return members.size() > 1
                && !brokenOff
                && !MoreParts.areNamedBehind(last())
                && !opener.words().equals("其中主要")
                && (sure || !opener.leavesRoom());
    }

    /** What names the total: its label, or what stands before a colon and a label of no more than a stage: 收入预算：年初预算数. */
    private String name() {
        boolean bare = Subject.of(total.label()).isEmpty()
                && !SIDE.matcher(total.label()).find();
        return bare ? HEAD_MARKS.matcher(total.lead()).replaceFirst("") : total.label();
    }

    /** True for some fund's expenditure divided into functional classes. */
    private boolean isByFunction() {
        return EXPENDITURE.matcher(name()).find() && members.stream().allMatch(names::isFunctionalClass);
    }
}
