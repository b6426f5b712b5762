package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of which year and stage a header or the words of a comparison speak.
 *
 * @param year a calendar year, {@link #BEFORE} for 上年, null where the words name none
 * @param stage null where the words name none
 */
record Sense(@Nullable Integer year, @Nullable Step stage) {
    /** 上年, 期初: the year before, whichever it is. */
    static final Integer BEFORE = -1;

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年|$)");
    private static final Pattern LAST = Pattern.compile("上年(?!结转|结余)|上一年|去年|同期|同比|(?:年初|期初)(?:数|余额|账面|原值|净值|$)");
    private static final Pattern FUND = Pattern.compile("(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金)预算");
    private static final Pattern ADJUSTED = Pattern.compile("(?:全年|调整后?|调整后的)预算");
    private static final Pattern SPENT = Pattern.compile("决算|执行|完成数|完成额|实际|实绩|支出数|支出金额|已?支付(?:数|金额|额)|累计支出|使用(?:数|金额)");

    /** The stages of a budget as tables tell them apart. */
    enum Step {
        INITIAL,
        ADJUSTED,
        /** A budget of which nothing says whether it is the first or the last. */
        BUDGET,
        OUTTURN;

        boolean isBudget() {
            return this != OUTTURN;
        }
    }

    static Sense of(List<String> path) {
        @Nullable Integer year = null;
        @Nullable Step stage = null;
        for (int i = path.size() - 1; i >= 0; i--) {
            Sense here = of(path.get(i));
            year = year == null ? here.year() : year;
            stage = stage == null ? here.stage() : stage;
        }
        return new Sense(year, stage);
    }

    static Sense of(String words) {
        Matcher named = YEAR.matcher(words);
        @Nullable
        Integer year = named.find()
                ? Integer.valueOf(named.group(1))
                : LAST.matcher(words).find() ? BEFORE : null;
        return new Sense(year, step(FUND.matcher(words).replaceAll("")).orElse(null));
    }

    private static Optional<Step> step(String words) {
        if (ADJUSTED.matcher(words).find()) {
            return Optional.of(Step.ADJUSTED);
        }
        if (SPENT.matcher(words).find()) {
            return Optional.of(Step.OUTTURN);
        }
        if (words.contains("年初预算")) {
            return Optional.of(Step.INITIAL);
        }
        return words.contains("预算") ? Optional.of(Step.BUDGET) : Optional.empty();
    }

    /** True if the other is of a stage that these words may mean. */
    boolean allows(Sense other) {
        boolean budgets =
                stage == Step.BUDGET && other.stage() != null && other.stage().isBudget();
        return stage == null || stage == other.stage() || budgets;
    }
}
