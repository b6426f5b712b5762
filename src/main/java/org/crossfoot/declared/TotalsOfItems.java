package org.crossfoot.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Totals told of one item (行政运行100万元，其中：基本支出80万元，项目支出20万元): what would be the whole unit's anywhere else is that item's own. It
 * states no line item, is not said again by the next item's, and is no member of the unit's divisions.
 */
final class TotalsOfItems {
    /** Words that name no item: years, stages, funds, sums, the unit in general. */
    private static final Pattern GENERAL =
            Pattern.compile("[\\s“”\"（）()的]|(?:19|20)\\d{2}年度?|本年度?|全年|当年|年初|年度|[我本该全][县市区省局校院]?"
                    + "|部门|单位|整体|本级|一般公共|公共|财政|拨款|政府性基金|国有资本经营|总|支出|收入|收支|合计|预算|决算|安排|执行|完成|实际|累计|资金|经费"
                    + "|基本|项目|人员|公用|日常|其他|补助|上年|结转|结余|[数额共和及]");
    /** What is left of the name of a unit: 县财政局支出. */
    private static final Pattern OWNER =
            Pattern.compile("(?:局|委|会|办|院|校|学|园|所|站|馆|处|科|队|社|中心|公司|政府|街道|机关|法庭|[镇乡县市区省])$");

    private static final int SHORTEST = 2;

    private TotalsOfItems() {}

    /** True for an amount whose name is that of one thing that money was spent on. */
    static boolean isItem(Mention total) {
        String name = GENERAL.matcher(total.label()).replaceAll("");
        return name.length() >= SHORTEST && !OWNER.matcher(name).find();
    }

    /** True for one item's 基本支出 and 项目支出, or 人员经费 and 公用经费: there is no third part. */
    static boolean isByHalves(Mention total, List<Mention> parts, Names names) {
        return parts.size() == 2 && isItem(total) && names.areHalves(parts.get(0), parts.get(1));
    }

    /** The numbers of a passage but for those that lists tell of one item; these state no line item any more. */
    static List<Mention> withoutThem(List<Mention> passage, List<PartList> lists, Names names) {
        Set<Mention> own = new HashSet<>();
        lists.stream()
                .filter(list -> isItem(list.total()))
                .flatMap(list -> list.members().stream())
                .filter(names::isTotal)
                .forEach(own::add);
        own.forEach(names::forget);
        return own.isEmpty()
                ? passage
                : passage.stream().filter(mention -> !own.contains(mention)).toList();
    }
}
