package org.crossfoot.declared.table;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;

/** The totals, sources and balances that rows and columns of statements name, with the fund their names say. */
final class ItemNames {
    private static final Pattern TAIL = Pattern.compile("(?:(?:年初|全年|调整)?(?:预算|决算|执行)数?|金额|\\(.*\\))+$");
    private static final Pattern SUM = Pattern.compile("(?:合计|小计|总额)$");

    /** What statements keep apart and sentences seldom name alone. */
    private static final Map<String, Concept> IN_STATEMENTS = Map.of(
            "上级补助收入", Concept.SUPERIOR_SUBSIDY,
            "事业收入", Concept.SERVICE_INCOME,
            "经营收入", Concept.BUSINESS_INCOME,
            "附属单位上缴收入", Concept.SUBORDINATE_REMITTANCE,
            "其他收入", Concept.OTHER_INCOME,
            "上缴上级支出", Concept.REMITTED_UPWARDS,
            "经营支出", Concept.BUSINESS_EXPENDITURE,
            "对附属单位补助支出", Concept.SUBORDINATE_SUBSIDY,
            "对附属单位补助", Concept.SUBORDINATE_SUBSIDY);

    private static final Pattern THIS_YEAR = Pattern.compile("^(?:本年|当年)");

    private ItemNames() {}

    /** The item that a name stands for, of the fund it says, else of {@code otherwise}. */
    static Optional<LineItem> item(String plain, Fund otherwise) {
        if (Funds.isAll(plain)) {
            return Optional.of(of(LineItem.of(Concept.INCOME), Fund.in(plain).orElse(otherwise)));
        }
        Fund fund = Fund.in(plain).orElse(otherwise);
        String bare = TAIL.matcher(plain).replaceFirst("");
        return total(bare)
                .map(item -> of(item, otherwise == Fund.ALL && isOwn(bare) ? Fund.ALL : fund))
                .or(() -> total(Funds.without(bare)).map(item -> of(item, fund)));
    }

    /** True for 财政拨款收入 itself, whose name is no restriction of a wider item. */
    private static boolean isOwn(String bare) {
        return total(bare)
                .filter(item -> item.concept() == Concept.FISCAL_APPROPRIATION
                        && Fund.in(bare).equals(Optional.of(Fund.FISCAL)))
                .isPresent();
    }

    private static Optional<LineItem> total(String bare) {
        CodeBook book = CodeBook.standard();
        return book.total(bare)
                .or(() -> book.total(SUM.matcher(bare).replaceFirst("")))
                .or(() -> book.total(THIS_YEAR.matcher(bare).replaceFirst("")))
                .or(() -> Optional.ofNullable(IN_STATEMENTS.get(bare)).map(LineItem::of));
    }

    /** An item of one fund; a fund's income is its appropriation, that of all of them together 财政拨款收入. */
    static LineItem of(LineItem item, Fund fund) {
        boolean income = item.concept() == Concept.INCOME || item.concept() == Concept.FISCAL_APPROPRIATION;
        if (income && fund != Fund.ALL) {
            return LineItem.of(Concept.FISCAL_APPROPRIATION).of(fund == Fund.FISCAL ? Fund.ALL : fund);
        }
        return item.of(fund);
    }
}
