package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.declared.table.Sense.Step;

/**
 * Columns of changes (增减额, 比上年增减%, 2023年预算数比2022年执行数): what changed, less what it is compared with. Where the
 * headers leave open which two columns are meant, or which way the difference goes (差异, 减少额), nothing is claimed.
 */
final class ChangeColumns {
    private static final Pattern CHANGE =
            Pattern.compile("增减|增长|增加额|增加数|增幅|增\\(减\\)|增、减|增/减|增加\\(减少|增加[(、/]?[+]?.{0,2}减少|变动|变化|升降|±|\\+/?-|同比");
    private static final Pattern OPEN = Pattern.compile("环比|差异|差额|原因|累计|平均|年均|百分点|增减率预算");
    private static final Pattern RATE = Pattern.compile("率|%|幅|百分比|比例");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:增减|增长|增加|变动|变化|\\))(?:金?额|数额?|量|值)|绝对|\\((?:单位:)?(?:[万亿千]?元|人|个|辆|台)\\)$");
    private static final Pattern COMPARED = Pattern.compile("(?<this>.*?)(?:比|较|与)(?!例|重|率)(?<base>.*)");

    private final List<Column> values;

    ChangeColumns(List<Column> values) {
        this.values = values;
    }

    /** What a column is a change of, empty if it is none or leaves that open. */
    Optional<Formula> of(Column result) {
        boolean rate = isRate(result);
        boolean amount = AMOUNT.matcher(result.leaf()).find() || (!rate && hasRateBeside(result));
        return rate || amount ? formula(result, rate) : Optional.empty();
    }

    /** What a column is a change of if its numbers are amounts and no rates, as 增减 by itself leaves open. */
    Optional<Formula> ifAmount(Column result) {
        return isRate(result) ? Optional.empty() : formula(result, false);
    }

    private static boolean isRate(Column result) {
        return RATE.matcher(result.leaf().replace("比上年", "")).find();
    }

    private Optional<Formula> formula(Column result, boolean rate) {
        String words = compared(result);
        boolean change = CHANGE.matcher(words).find()
                && CHANGE.matcher(words + result.leaf()).find();
        boolean open = result.words().stream()
                .anyMatch(heading -> OPEN.matcher(heading).find());
        boolean plain =
                Times.isCompared(List.of(result.leaf())) || result.path().size() == 1;
        if (!change || open || !plain) {
            return Optional.empty();
        }
        return Levels.around(result, values).stream()
                .flatMap(levels -> pair(levels, words).stream())
                .findFirst()
                .map(pair -> rate
                        ? new Formula(
                                TableClaim.Form.RATE,
                                false,
                                result,
                                Formula.difference(pair.now(), pair.before()),
                                Formula.only(pair.before()))
                        : new Formula(
                                TableClaim.Form.CHANGE,
                                false,
                                result,
                                Formula.difference(pair.now(), pair.before()),
                                List.of()));
    }

    /** What is compared, and with what. */
    private record Pair(Column now, Column before) {}

    /** The words of a column from the first header that compares. */
    private static String compared(Column column) {
        List<String> words = column.words();
        int from = 0;
        while (from < words.size()
                && !Times.isCompared(words.subList(from, from + 1))
                && !words.get(from).contains("比")) {
            from++;
        }
        return String.join("", words.subList(from, words.size()));
    }

    /** True if a rate stands under the same header, so that the other column can only be the amount. */
    private boolean hasRateBeside(Column result) {
        List<Column.Heading> above = result.path().subList(0, result.path().size() - 1);
        List<Column> beside = values.stream()
                .filter(column -> column.path().size() == result.path().size()
                        && column.path().subList(0, above.size()).equals(above)
                        && CHANGE.matcher(compared(column)).find())
                .toList();
        return beside.size() == 2
                && beside.stream()
                                .filter(column -> RATE.matcher(column.leaf()).find())
                                .count()
                        == 1;
    }

    private static Optional<Pair> pair(Levels levels, String words) {
        Matcher compared = COMPARED.matcher(words);
        boolean said = compared.matches();
        Sense base = Sense.of(said ? compared.group("base") : words.contains("同比") ? "上年" : "");
        Sense now = Sense.of(said ? compared.group("this") : "");
        if (base.year() == null && base.stage() == null) {
            return unsaid(levels);
        }
        boolean ofStage = base.year() == null;
        int back = levels.yearsBack(base).orElse(0);
        List<Column> before = levels.where(column -> levels.yearsBack(column) == back
                && base.allows(Sense.of(column.words()))
                && (!ofStage || Sense.of(column.words()).stage() != null));
        List<Column> after = levels.where(
                column -> levels.yearsBack(column) == levels.yearsBack(now).orElse(0)
                        && (ofStage ? isSpent(column) : now.allows(Sense.of(column.words()))));
        return one(before, after);
    }

    private static boolean isSpent(Column column) {
        return Sense.of(column.words()).stage() == Step.OUTTURN;
    }

    /** Two years side by side, or budget and outturn with nothing else beside them. */
    private static Optional<Pair> unsaid(Levels levels) {
        List<Column> last = levels.where(column -> levels.yearsBack(column) == 1);
        if (!last.isEmpty()) {
            boolean older = levels.columns().stream().anyMatch(column -> levels.yearsBack(column) > 1);
            return older ? Optional.empty() : one(last, levels.where(column -> levels.yearsBack(column) == 0));
        }
        List<Column> budgets = levels.where(column ->
                Sense.of(column.words()).stage() != null && !isSpent(column) && levels.yearsBack(column) == 0);
        List<Column> spent = levels.where(ChangeColumns::isSpent);
        return levels.columns().size() == 2 ? one(budgets, spent) : Optional.empty();
    }

    /** One of each; of several for this year, the one about what the other is about. */
    private static Optional<Pair> one(List<Column> before, List<Column> after) {
        if (before.size() != 1) {
            return Optional.empty();
        }
        Column base = before.get(0);
        List<Column> now = after.stream().filter(column -> !column.equals(base)).toList();
        List<Column> same = now.stream()
                .filter(column -> Levels.subject(column).equals(Levels.subject(base)))
                .toList();
        List<Column> meant = now.size() == 1 ? now : same;
        return meant.size() == 1 ? Optional.of(new Pair(meant.get(0), base)) : Optional.empty();
    }
}
