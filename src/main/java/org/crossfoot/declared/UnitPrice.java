package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an amount is told for, where it is told for each one: people and days in 每人每天100元, people in 3.5万元/人 or 人均190元. */
final class UnitPrice {
    private static final String MEASURE = "平方米|平方公里|批次|人次|公里|千米|课时|小时|学期|季度|[人生名位户亩批辆台套个次天日月年场期班吨米村家车件株头只盏座所口校项宗栋间]";
    private static final Pattern EACH = Pattern.compile("每(?:一)?(?<each>" + MEASURE + ")|(?<mean>[人生户亩批次辆台车村日])均");
    private static final Pattern PRICE = Pattern.compile("单价|均价|单位造价");
    private static final String ANYTHING = "";
    /** Numbers of these are how long something lasts; a bare price is not told for each of them. */
    private static final Set<String> TIMES = Set.of("年", "月", "个月", "日", "天", "小时", "周");

    private static final Pattern BEHIND = Pattern.compile("^\\s*(?:[/／·]\\s*|每)(?<each>" + MEASURE + ")");

    /** Measure words that count the same things as another one. */
    private static final Map<String, Set<String>> ALIKE = Map.of(
            "人", Set.of("人", "名", "位", "人次"),
            "生", Set.of("人", "名"),
            "名", Set.of("人", "名", "位"),
            "批", Set.of("批", "批次"),
            "次", Set.of("次", "人次", "批次", "场次"),
            "车", Set.of("辆", "台"),
            "日", Set.of("日", "天"),
            "月", Set.of("月", "个月"));

    private UnitPrice() {}

    /** The measure words of what an amount is told for each of; none for an amount by itself. */
    static List<String> measures(Mention amount) {
        List<String> measures = new ArrayList<>();
        Matcher before = EACH.matcher(amount.wording().words());
        while (before.find()) {
            measures.add(before.group("each") == null ? before.group("mean") : before.group("each"));
        }
        String after = amount.after();
        for (Matcher behind = BEHIND.matcher(after); behind.find(); behind = BEHIND.matcher(after)) {
            measures.add(behind.group("each"));
            after = after.substring(behind.end());
        }
        boolean bare =
                measures.isEmpty() && PRICE.matcher(amount.wording().words()).find();
        return bare ? List.of(ANYTHING) : measures;
    }

    /** True for a number of the things that a measure word counts. */
    static boolean counts(Mention count, String measure) {
        String word = Measures.word(count);
        return (measure.equals(ANYTHING) && !TIMES.contains(word))
                || word.equals(measure)
                || ALIKE.getOrDefault(measure, Set.of()).contains(word);
    }
}
