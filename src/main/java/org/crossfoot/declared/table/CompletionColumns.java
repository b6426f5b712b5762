package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.declared.table.Sense.Step;

/**
 * Columns of completion (完成率, 预算执行率, 支付进度, 占年初预算%): what was spent or received by the budget of the same year. With
 * two budgets beside it the header names one, or 执行率 is that of 全年预算数; with 到位 or 下达 beside it nothing is claimed.
 */
final class CompletionColumns {
    private static final Pattern COMPLETION = Pattern.compile(
            "(?:完成率|执行率|(?:执行|支付|支出|完成)进度|完成比例?|执行比例|完成百分比|(?:完成|占|为)(?:年初|全年|调整后?的?)?预算数?的?(?:%|百分比|比例|比重|\\(%\\)))");
    private static final Pattern OTHER = Pattern.compile("到位|下达|指标|可用|上年|同期|序时|目标|绩效|任务|计划|增|减");

    private final List<Column> values;

    CompletionColumns(List<Column> values) {
        this.values = values;
    }

    Optional<Formula> of(Column result) {
        boolean open =
                result.words().stream().anyMatch(words -> OTHER.matcher(words).find());
        if (open || !COMPLETION.matcher(result.leaf()).find()) {
            return Optional.empty();
        }
        return Levels.around(result, values).stream()
                .flatMap(levels -> formula(result, levels).stream())
                .findFirst();
    }

    private static Optional<Formula> formula(Column result, Levels levels) {
        boolean other = levels.columns().stream()
                .flatMap(column -> column.words().stream())
                .anyMatch(words -> words.matches(".*(?:到位|下达|指标|可用|计划).*"));
        List<Column> spent = levels.where(column -> isOf(levels, column, Step.OUTTURN));
        List<Column> budgets = levels.where(column -> levels.yearsBack(column) == 0
                && Sense.of(column.words()).stage() != null
                && !spent.contains(column)
                && isOfStage(column, result.leaf()));
        return other || spent.size() != 1
                ? Optional.empty()
                : budget(result, budgets)
                        .map(budget -> new Formula(
                                TableClaim.Form.RATE, false, result, Formula.only(spent.get(0)), Formula.only(budget)));
    }

    private static boolean isOf(Levels levels, Column column, Step step) {
        return levels.yearsBack(column) == 0 && Sense.of(column.words()).stage() == step;
    }

    private static boolean isOfStage(Column column, String words) {
        Step step = Sense.of(column.words()).stage();
        boolean first = words.contains("年初") && step == Step.ADJUSTED;
        boolean last = words.matches(".*(?:调整|全年).*") && step == Step.INITIAL;
        return !first && !last;
    }

    /** The only budget, or of two the one of the whole year where the rate is that of 执行. */
    private static Optional<Column> budget(Column result, List<Column> budgets) {
        if (budgets.size() == 1) {
            return Optional.of(budgets.get(0));
        }
        List<Column> whole = budgets.stream()
                .filter(column -> Sense.of(column.leaf()).stage() == Step.ADJUSTED)
                .toList();
        return result.leaf().contains("执行率") && whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }
}
