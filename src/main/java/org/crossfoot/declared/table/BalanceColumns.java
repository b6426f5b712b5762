package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns that make up an account: 结余 = 年初结转 + 收入 − 支出, and 全年预算 = 年初预算 + 追加 − 核减. Claimed only where every
 * column of amounts under the same header has its place in the account, and one column each is received and spent.
 */
final class BalanceColumns {
    private static final Pattern CLOSING =
            Pattern.compile("(?:年末|期末|本年|资金|项目)*(?:结转结余|结转和结余|结余结转|结余|结转|余额|剩余)(?:资金|数|额|金额|下年)*(?:\\(.*\\))?");
    private static final Pattern OPENING =
            Pattern.compile("(?:年初|期初|上年|以前年度)(?:财政拨款)?(?:结转结余|结转和结余|结余结转|结余|结转|余额)(?:资金|数|额|金额)*");
    private static final Pattern RECEIVED =
            Pattern.compile("(?:本年|当年)?(?:收入|财政拨款收入|拨入|到位|实际到位|资金到位)(?:资金|数|额|金额)*|(?:全年)?预算(?:数|金额|安排)?");
    private static final Pattern SPENT = Pattern.compile("(?:本年|当年|实际|全年|累计|资金)*(?:支出|使用|执行|支付)(?:资金|数|额|金额)*");
    private static final Pattern INITIAL = Pattern.compile("年初预算(?:数|金额|批复数)?(?:\\(.*\\))?");
    private static final Pattern ADDED = Pattern.compile("(?:预算|年中)*(?:追加|调增)(?:预算)?(?:数|额|金额)?(?:\\(.*\\))?");
    private static final Pattern ADJUSTED_BY =
            Pattern.compile("(?:预算|年中)*(?:调整|调整\\(?[+]?[,、/]?-?\\)?|追加\\(减\\)|追加追减|调剂)(?:预算)?(?:数|额|金额)?(?:\\(.*\\))?");
    private static final Pattern REDUCED = Pattern.compile("(?:预算|年中)*(?:追减|调减|核减|压减)(?:预算)?(?:数|额|金额)?(?:\\(.*\\))?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:全年预算|调整后预算|调整后的预算)(?:数|金额)?(?:\\(.*\\))?");

    private final List<Column> values;

    BalanceColumns(List<Column> values) {
        this.values = values;
    }

    Optional<Formula> of(Column result) {
        String words = bare(result);
        if (CLOSING.matcher(words).matches()) {
            return account(result, TableClaim.Form.BALANCE, BalanceColumns::closing);
        }
        return WHOLE_YEAR.matcher(words).matches() ? wholeYear(result) : Optional.empty();
    }

    private interface Account {
        List<Formula.Term> terms(List<Column> others);
    }

    /** The first level at which the account comes out whole. */
    private Optional<Formula> account(Column result, TableClaim.Form form, Account account) {
        for (Levels levels : Levels.around(result, values)) {
            List<Column> others = levels.where(column -> !column.equals(result));
            if (others.size() > 1) {
                List<Formula.Term> terms = account.terms(others);
                return terms.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Formula(form, false, result, terms, List.of()));
            }
        }
        return Optional.empty();
    }

    /** What makes up the budget of the whole year is in it. */
    private static List<Formula.Term> closing(List<Column> all) {
        List<Column> others = of(all, WHOLE_YEAR).size() == 1
                ? all.stream().filter(column -> !isStep(column)).toList()
                : all;
        List<Column> opening = of(others, OPENING);
        List<Column> received = of(others, RECEIVED);
        List<Column> spent = of(others, SPENT);
        boolean whole =
                received.size() == 1 && spent.size() == 1 && opening.size() < 2 && others.size() == opening.size() + 2;
        List<Formula.Term> terms = new ArrayList<>();
        if (whole) {
            opening.forEach(column -> terms.add(new Formula.Term(column, true)));
            terms.add(new Formula.Term(received.get(0), true));
            terms.add(new Formula.Term(spent.get(0), false));
        }
        return terms;
    }

    /** The steps stand before the budget that they come to; what stands behind it is spent of it. */
    private Optional<Formula> wholeYear(Column result) {
        return account(
                result,
                TableClaim.Form.SUM,
                all -> steps(all.stream()
                        .filter(column -> column.index() < result.index())
                        .toList()));
    }

    private static List<Formula.Term> steps(List<Column> before) {
        List<Column> initial = of(before, INITIAL);
        boolean whole =
                initial.size() == 1 && before.size() > 1 && before.stream().allMatch(BalanceColumns::isStep);
        return whole
                ? before.stream()
                        .map(column -> new Formula.Term(
                                column, !REDUCED.matcher(bare(column)).matches()))
                        .toList()
                : List.of();
    }

    private static boolean isStep(Column column) {
        return Stream.of(INITIAL, ADDED, ADJUSTED_BY, REDUCED)
                .anyMatch(step -> step.matcher(bare(column)).matches());
    }

    private static List<Column> of(List<Column> columns, Pattern words) {
        Predicate<Column> named = column -> words.matcher(bare(column)).matches();
        return columns.stream().filter(named).toList();
    }

    /** The innermost words without their year and unit. */
    private static String bare(Column column) {
        return column.leaf().replaceAll("(?:19|20)\\d{2}年度?|\\((?:单位:)?[万亿千]?元\\)|\\([A-Z]\\)", "");
    }
}
