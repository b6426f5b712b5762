package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/** The year and the stage of the budget that the words of a header speak of. */
final class Times {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年|$)");
    private static final Pattern LAST = Pattern.compile("上年(?!结转|结余)|上一年|去年");
    private static final Pattern FUND_BUDGET = Pattern.compile("(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金)预算");
    private static final Pattern ADJUSTED = Pattern.compile("(?:全年|调整后?|调整后的)预算");

    private Times() {}

    /** The year of a column, the document's own where the header names none. */
    static @Nullable Integer year(List<String> path, @Nullable Integer documents) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Matcher named = YEAR.matcher(path.get(i));
            if (named.find()) {
                return Integer.valueOf(named.group(1));
            }
            if (LAST.matcher(path.get(i)).find()) {
                return documents == null ? null : Integer.valueOf(documents - 1);
            }
        }
        return documents;
    }

    static Optional<Stage> stage(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String words = FUND_BUDGET.matcher(path.get(i)).replaceAll("");
            if (ADJUSTED.matcher(words).find()) {
                return Optional.of(Stage.ADJUSTED_BUDGET);
            }
            if (words.contains("决算") || words.contains("执行") || words.contains("完成数")) {
                return Optional.of(Stage.OUTTURN);
            }
            if (words.contains("预算")) {
                return Optional.of(Stage.BUDGET);
            }
        }
        return Optional.empty();
    }

    /** True for a header of two times or stages held against each other: 增减, 比上年, 完成预算. */
    static boolean isCompared(List<String> path) {
        return path.stream()
                .anyMatch(
                        words -> words.matches(
                                ".*(?:增减|增长|增加|减少|变动|变化|±|差异|差额|增幅|升降|构成比?(?:\\(%\\))?$|[与较].*(?:相比|对比)|比上年|较上年|同比|占比|比重|比例|率(?:\\(%\\))?$|(?:支付|支出|执行|预算|完成)进度).*"));
    }
}
