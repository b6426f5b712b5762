package org.crossfoot.declared;

import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/** The words that name a stage of the budget year. */
final class Stages {
    /** 预算 as a stage, not as the name of a budget such as 一般公共预算 or as in 预算单位. */
    static final String BUDGET_WORD =
            "预算(?<!(?:一般公共|公共财政|一般公共财政|政府性基金|基金|国有资本经营|资本经营|社会保险|本级财政)预算)(?!稳定调节|单位|部门|收入|绩效|管理|执行|资金|项目|外|内|草案)";

    private static final Sought ADJUSTED = new Sought("(?:调整后?的?|全年|变动后?的?)" + BUDGET_WORD + "|预算调整|调整预算|预算调整数");
    private static final Sought BUDGET = new Sought(BUDGET_WORD);
    private static final Sought OUTTURN = new Sought("决算|执行数?|实际|实现|完成数?");
    /** What is said to be spent beside a budget is outturn, in whatever words. */
    private static final Pattern SPENT = Pattern.compile("^(?:累计|全年|共|实)?(?:支出|支付|列支|使用|开支|到位)");

    private Stages() {}

    /** The stage that words name, the last one if they name two; null if they name none. */
    static @Nullable Stage in(String words) {
        if (ADJUSTED.isIn(words)) {
            return Stage.ADJUSTED_BUDGET;
        }
        if (BUDGET.isIn(words)) {
            return Stage.BUDGET;
        }
        return OUTTURN.isIn(words) ? Stage.OUTTURN : null;
    }

    /** The stage of an amount that stands behind one of another stage in its sentence. */
    static @Nullable Stage of(String words, @Nullable Stage running) {
        Stage named = in(words);
        if (named != null) {
            return named;
        }
        boolean spent = running != null
                && running != Stage.OUTTURN
                && SPENT.matcher(words).find();
        return spent ? Stage.OUTTURN : running;
    }

    static boolean isBudget(@Nullable Stage stage) {
        return stage == Stage.BUDGET || stage == Stage.ADJUSTED_BUDGET;
    }
}
