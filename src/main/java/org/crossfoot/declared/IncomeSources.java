package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;

/** What income is made of by its names: sources of the year, and money carried over where the total takes it in. */
final class IncomeSources {
    private static final Pattern INCOME = Pattern.compile("收入(?!支出).*(?:预算|合计|总[计额])|收、?支.*总|收入$");
    private static final Pattern SOURCE = Pattern.compile(
            "^(?:本年|当年|纳入|其他|其它)?(?:度|的)?(?:一般公共预算|公共预算|政府性基金|国有资本经营|财政拨款|财政专户|专户|单位资金|事业|经营|上级补助|附属单位|其他|非税|上年结转|年初结转|使用)"
                    + "[^，。；、]{0,16}$|^(?:其他|本年)收入");
    private static final Pattern THIS_YEARS = Pattern.compile("(?:本年|当年)度?(?:总?收入|收入合计)(?:合计|总额|数)*$");
    private static final Pattern CARRIED_OVER = Pattern.compile("^(?:上年|年初|使用)[^，。；]{0,10}(?:结转|结余)");

    private IncomeSources() {}

    /** True for a part of the income called so, if the first part of its list is one too. */
    static boolean isSource(String total, Mention first, Mention part) {
        return INCOME.matcher(total).find()
                && SOURCE.matcher(part.label()).find()
                && SOURCE.matcher(first.label()).find();
    }

    /** True for the sources of income called so, each of them one. */
    static boolean areAll(String total, List<Mention> parts) {
        return parts.stream().allMatch(part -> isSource(total, parts.get(0), part));
    }

    /** True for money left from last year, which is this year's to spend. */
    static boolean isCarriedOver(Mention part) {
        return CARRIED_OVER.matcher(part.label()).find();
    }

    /** True for money left from last year behind sources of this year's income (本年收入), beside which it stands. */
    static boolean isBeside(String total, Mention part) {
        return THIS_YEARS.matcher(total).find() && isCarriedOver(part);
    }
}
