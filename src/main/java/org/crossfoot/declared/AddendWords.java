package org.crossfoot.declared;

import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a number say of it as a part of a total or as the total. Asked of a number once, as it may stand in many lists.
 *
 * @param name its name without owner, year and words of a sum
 * @param stage the stage of the budget year, null if none is named
 * @param sum true for a sum of others
 * @param price true for what is told of each
 * @param left true for what is left of something
 * @param grand true for the grand total of expenditure, which what is left belongs to
 * @param carried true for money carried over from the year before
 * @param income true for income, which nobody adds to expenditure
 * @param received true for what may be income under another name (上级补助, 转移支付)
 */
record AddendWords(
        String name,
        @Nullable Stage stage,
        boolean sum,
        boolean price,
        boolean left,
        boolean grand,
        boolean carried,
        boolean income,
        boolean received) {
    private static final Sought SUM = new Sought("合计|小计|共计|总计|累计|(?<!资产|负债|权益)总额|总数");
    private static final Sought PRICE = new Sought("每|人均|标准|单价|均价");
    private static final Sought LEFT = new Sought("(?<!上年|年初|年度)结余|剩余|余额|未|尚|还需|(?<![接招])待(?!遇|偿)|差[值额距]|相差|缺口");
    private static final Sought GRAND = new Sought("总支出|支出总|收支总|^总计");
    private static final Sought RECEIVED = new Sought("收入|转移支付|返还|上级补助|转贷|调入");
    private static final Pattern CARRIED = Pattern.compile("(?:上年|年初|以前年度|历年)[^，。；]{0,4}(?:结转和结余|结转结余|结转|结余)");

    static AddendWords of(Mention number) {
        String words = number.wording().words();
        return new AddendWords(
                Subject.bare(number.label()),
                Stages.in(words),
                SUM.isIn(words),
                PRICE.isIn(words) || number.after().startsWith("/"),
                LEFT.isIn(CARRIED.matcher(words).replaceAll("")),
                GRAND.isIn(words),
                isCarriedOver(words),
                words.contains("收入"),
                RECEIVED.isIn(words));
    }

    /** True for a sum of others, a price, and what is left of something. */
    boolean areOfNoPart(AddendWords whole) {
        return (left && !whole.left && !whole.grand) || sum || price;
    }

    static boolean isCarriedOver(String words) {
        return words.indexOf('结') >= 0 && CARRIED.matcher(words).find();
    }
}
