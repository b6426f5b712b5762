package org.crossfoot.declared.table;

import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.source.Table.Cell;

/** Words that head columns, as a header in the middle of a grid is told by. */
final class Headings {
    private static final Pattern MEASURE =
            Pattern.compile("(?:(?:19|20)\\d{2}年度?)?(?:年初|年末|期初|期末|本年度?|上年度?|当年|全年|年度|调整后?的?|追加|本期|累计|实际|计划|预计|预算"
                    + "|决算|执行|支出|收入|完成|到位|下达|支付|拨付|使用|结余|结转|结转结余|账面|资金|财政|项目|指标|目标|编制|实有|在职|批复|资产|自评|增减|占用|评价)*"
                    + "(?:数|数额|总额|金额|率|值|进度|余额|净值|原值|比重|占比|数量|单价|面积|人数|分值|得分|权重|评分|合计|小计|总计|预算|决算|支出|收入)"
                    + "(?:[A-Z]|\\(.*\\)|%)*|[A-Z](?:=.*)?");
    private static final Pattern OTHER =
            Pattern.compile("(?:原因|偏差|未完成|整改).*|.*(?:措施|说明|备注)|(?:计量|度量)?单位|指标性质|性质|去向|时间|地点|规格(?:型号)?");

    private Headings() {}

    /** True for a heading of numbers. */
    static boolean isMeasure(Cell cell) {
        return MEASURE.matcher(Plain.of(cell)).matches();
    }

    /** True for a row whose cells are headings, numbers among what they head; one in three may be other words. */
    static boolean isHeader(List<Cell> cells) {
        long measures = cells.stream().filter(Headings::isMeasure).count();
        long others = cells.stream()
                .filter(cell -> !isMeasure(cell))
                .filter(cell -> Column.isNamed(Plain.of(cell))
                        || OTHER.matcher(Plain.of(cell)).matches())
                .count();
        return measures > 0 && measures + others > 1 && 3 * (measures + others) >= 2L * cells.size();
    }
}
