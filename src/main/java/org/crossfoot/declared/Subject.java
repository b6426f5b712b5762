package org.crossfoot.declared;

import java.util.regex.Pattern;

/** What an amount or a change is about, told apart from the year, the stage and the direction that its words also give. */
final class Subject {
    private static final Pattern NOISE = Pattern.compile("[\\s“”\"‘’'\uE000\uE001\uE002（）()]");
    private static final Pattern YEAR =
            Pattern.compile("(?:19|20)\\d{2}年(?:度|末|底|初)?|[一二三四1-4]季度|(?:\\d{1,2}[-—~～至])?\\d{1,2}月(?:底|末|份)?");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:其中|本部门|本单位|我[局院校委办]|我单位|我中心|主要(?:包括|用于|是)?|包括|用于|分别为|分别是|以及|和|与|及|另有|另|含|由|的|全年|当年|年度|累计|共|同口径|按项目看|按|截至|也|又|而)+(?=.)");
    /** Every word of the stage of the budget year; the names of the budgets themselves (一般公共预算) are no stage. */
    private static final Pattern STAGE = Pattern.compile("(?:年初|全年|年度|调整后?的?|部门)?" + Stages.BUDGET_WORD
            + "(?:总额|安排|批复|调整)?数?|(?:部门|财政)?决算(?:总额)?数?|(?:预算)?执行(?:总额)?数?|实际(?=.)");

    /** What may stand before the name of a total of the unit reported on. */
    private static final Pattern OWN = Pattern.compile("^(?:本年度?|本部门|本单位|部门|单位)+(?=..)");

    private static final Pattern OWNER = Pattern.compile(
            "^[^\\d]{2,30}?(?:局|院|校|学|办|会|委|部|所|处|队|站|馆|园|社|政府|中心|单位|公司|法庭|[乡镇]|街道)(?=(?:19|20)\\d{2}年)");

    private static final Pattern TRAILING = Pattern.compile(
            "(?:对比|相比较?|同口径|口径|有所|略有|略|大幅|净|均|合计|共计|(?<!收入|支出|收支)总计|总额|累计|金额|总数|数额|分别|依次|各|数|额|的|为|共)+$");
    private static final Pattern KIND = Pattern.compile("(?<=..)(?:支出|经费|费用|费|资金|合计(?=支出))+$");
    private static final Pattern APPROPRIATION = Pattern.compile("(?<=经费|费|预算)财政拨款(?=支出|$)");
    private static final Pattern BOTH_SIDES = Pattern.compile("收入?支出?总[计体]?$|^收支$");
    private static final Pattern TEMPLATE = Pattern.compile("^(?:支出|收入|经费|费用|资金|款|总)$");

    private Subject() {}

    /** The subject in a form that is the same for all ways of naming it; empty if the words name none of their own. */
    static String of(String words) {
        String plain = YEAR.matcher(withoutOwner(words)).replaceAll("");
        String named = LEADING.matcher(plain).replaceFirst("");
        String bare = STAGE.matcher(named).replaceAll("");
        boolean staged = !bare.equals(named);
        String subject = KIND.matcher(APPROPRIATION.matcher(trimmed(bare)).replaceFirst(""))
                .replaceFirst("");
        return staged && TEMPLATE.matcher(subject).matches() ? "" : subject;
    }

    /** The unit reported on, where the year follows its name: 县统计局2023年收支总预算. */
    private static String withoutOwner(String words) {
        return OWNER.matcher(NOISE.matcher(words).replaceAll("")).replaceFirst("");
    }

    /** A name as it is written, only without its owner, its year and the words of a sum at its end. */
    static String bare(String name) {
        String plain = YEAR.matcher(withoutOwner(name)).replaceAll("");
        return OWN.matcher(LEADING.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("(?:总额|总数|合计|数|的)$", "");
    }

    private static String trimmed(String name) {
        String trimmed =
                BOTH_SIDES.matcher(TRAILING.matcher(name).replaceFirst("")).replaceFirst("收支总计");
        return trimmed.isEmpty() ? name.equals("合计") || name.equals("总额") ? name : "" : trimmed;
    }

    /** True if two names are of one thing: the same, or one the other with its owner before it. */
    static boolean same(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean long1 = one.length() >= 2 && other.length() >= 2;
        return one.equals(other) || (long1 && (one.endsWith(other) || other.endsWith(one)));
    }
}
