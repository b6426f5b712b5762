package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A subject with its budget and its outturn told one right after the other, in whichever order.
 *
 * @param budget what was planned
 * @param outturn what was spent or received
 */
record StagedPart(Level budget, Level outturn) {
    private static final Pattern STAGE =
            Pattern.compile("(?:年初|全年|年度|调整后?的?|变动后?的?)?(?:预算|决算|执行|实际)(?:安排|完成|支出)?(?:总额)?数?");

    private static final Pattern SPENT = Pattern.compile("支出(?:数|额|总额|合计)?$");
    private static final Pattern BESIDE = Pattern.compile("^，(?:年初|全年|年度)?预算数?(?:为|是)?$");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计");
    private static final Pattern PARTICULAR = Pattern.compile("年初|全年|调整|变动");

    /** The subjects of a text that have both, in reading order; a third amount of the same subject makes it none. */
    static List<StagedPart> in(DocumentText text) {
        List<Level> levels = text.topics().levels().all();
        List<StagedPart> parts = new ArrayList<>();
        for (int at = 0; at + 1 < levels.size(); at++) {
            Level one = levels.get(at);
            Level other = levels.get(at + 1);
            if (isPair(one, other)) {
                parts.add(
                        one.isBudget() && !isSpentBesideBudget(one, other)
                                ? new StagedPart(one, other)
                                : new StagedPart(other, one));
                at++;
            }
        }
        return parts;
    }

    private static boolean isPair(Level one, Level other) {
        return (isStaged(one, other) || isSpentBesideBudget(one, other))
                && !one.base()
                && !other.base()
                && one.year() == other.year()
                && (one.subject().equals(other.subject())
                        || (isTotal(one) && isTotal(other))
                        || isSpentBesideBudget(one, other))
                && other.mention().isInSentenceOf(one.mention())
                && other.mention().depth() == one.mention().depth();
    }

    private static boolean isStaged(Level one, Level other) {
        return one.stage() != null && other.stage() != null && one.isBudget() != other.isBudget();
    }

    /** True for what was spent, without its stage, and 年初预算 by itself right behind: 接待费支出2万元，年初预算为3万元. */
    private static boolean isSpentBesideBudget(Level one, Level other) {
        return Stages.in(one.mention().wording().words()) == null
                && other.isBudget()
                && other.subject().isEmpty()
                && other.index() == one.index() + 1
                && SPENT.matcher(one.mention().label()).find()
                && BESIDE.matcher(other.mention().gap()).matches();
    }

    private static boolean isTotal(Level level) {
        return TOTAL.matcher(level.mention().label()).find();
    }

    /** True for what the parts before it come to. */
    boolean isTotal() {
        return isTotal(budget);
    }

    /** The amount told first. */
    Mention first() {
        return isBudgetFirst() ? budget.mention() : outturn.mention();
    }

    /** The amount told last. */
    Mention last() {
        return isBudgetFirst() ? outturn.mention() : budget.mention();
    }

    private boolean isBudgetFirst() {
        return budget.index() < outturn.index();
    }

    /** What both are called, without their stages. */
    String name() {
        return STAGE.matcher(first().label()).replaceAll("").strip();
    }

    /** True for 预算 by itself, which is that of the year's beginning or of its end as the total's is. */
    private boolean isPlain() {
        return !PARTICULAR.matcher(budget.mention().wording().words()).find();
    }

    /** True if both amounts of another part are of the same year and stages. */
    boolean isLike(StagedPart other) {
        return budget.year() == other.budget.year()
                && (budget.stage() == other.budget.stage() || isPlain() || other.isPlain())
                && first().depth() == other.first().depth()
                && isBudgetFirst() == other.isBudgetFirst();
    }
}
