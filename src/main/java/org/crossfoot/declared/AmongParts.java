package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;

/** Amounts that are told among the parts of a total and are none: what was spent of a part, a part of a part, the other side of the account. */
final class AmongParts {
    /** What was spent, of the part named right before: 公务接待费10万元，实际开支了4.26万元. */
    private static final Pattern SPENT_OF_PART =
            Pattern.compile("^(?:(?:截至|截止).*)?(?:实际|已|实)(?:累计|共|完成)*(?:支出|开支|使用|支付|列支|发生|执行|完成|花费|拨付)"
                    + "(?:了|数|额|金额|资金|决算)*$|^(?:支出)?决算数?$");

    private static final Pattern SOURCE = Pattern.compile("收入|拨款|结转|结余|补助资金");
    private static final Pattern USE = Pattern.compile("支出(?:总额|合计|总计|决算|预算|数)*$");
    private static final Pattern EXPLAINING = Pattern.compile("^主要(?:为|是|有|系)(?!因|由)");
    private static final Pattern SUM = Pattern.compile("(?:以上|小计|合计|共计|总计)+");

    private static final Pattern THREE_PUBLIC = Pattern.compile("出国|车|接待");
    private static final Pattern VEHICLES = Pattern.compile("车.*购置.*运行");
    private static final Pattern VEHICLE_PART = Pattern.compile("购置|运行");

    private AmongParts() {}

    /** True for the three public expenses (“三公”经费), which are nothing but travel abroad, vehicles and receptions. */
    static boolean areAllThreePublic(Mention total, List<Mention> parts) {
        return total.label().contains("三公")
                && parts.stream()
                        .allMatch(part -> THREE_PUBLIC.matcher(part.label()).find());
    }

    /** True for the purchase or the running of vehicles beside 公务用车购置及运行费, which is both together. */
    static boolean isPartOfPart(List<Mention> parts, Mention mention) {
        return VEHICLE_PART.matcher(mention.label()).find()
                && parts.stream()
                        .anyMatch(part -> VEHICLES.matcher(part.label()).find());
    }

    /** Where the part is called a budget, its pairs are read as such. */
    static boolean isSpentOfPart(Mention part, Mention mention) {
        return !part.wording().qualified()
                && part.index() == mention.index() - 1
                && SPENT_OF_PART.matcher(mention.label()).find();
    }

    /** True for expenditure behind nothing but sources: nobody adds what was spent to where the money came from. */
    static boolean isOfOtherSide(List<Mention> parts, Mention mention) {
        return USE.matcher(mention.label()).find()
                && Opener.in(mention.wording().plainGap()).isEmpty()
                && parts.stream().allMatch(part -> isSource(part.label()));
    }

    private static boolean isSource(String label) {
        return SOURCE.matcher(label).find() && !USE.matcher(label).find();
    }

    /** True for what the part before mainly is (甲100万元，主要为乙80万元；丙20万元): the words leave open whether 丙 is beside 甲 or 乙. */
    static boolean isExplaining(Mention mention) {
        return EXPLAINING.matcher(mention.wording().words()).find();
    }

    /** True for 共计 at the end of the first item's own arithmetic, other items following behind a semicolon. */
    static boolean isSubtotalOfItem(Mention mention) {
        return SUM.matcher(mention.label()).matches() && mention.after().startsWith("；");
    }
}
