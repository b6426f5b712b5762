package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a change, a rate or a word of direction compares with (比上年, 与2019年相比, 较年初预算): another year or another stage of
 * the same year.
 *
 * @param year the year named, null for 上年, 同期, 去年 and for another stage of the same year
 * @param last true for 上年, 同期, 去年, 同比
 * @param stage the stage named, null if none is
 */
record Base(@Nullable Integer year, boolean last, @Nullable Stage stage) {
    /** 同比 and words without any base: the year before. */
    static final Base YEAR_BEFORE = new Base(null, true, null);

    private static final String WHAT =
            "(?:上一?年|期初|去年|前一?年|同期|年初|全年|调整|部门|预算|决算|执行|(?:19|20)\\d{2}\\s*年|计划(?!生育))[^，。；：、]{0,14}?";
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(?:同比|与|同|和|较|比|跟)\\s*(?<what>" + WHAT + ")(?:的)?(?:相比较?|比较|对比|比)?|(?<onYear>同比))$");
    private static final Pattern BEFORE_COMMA =
            Pattern.compile("(?:与|同|和|较|比|跟)\\s*(?<what>" + WHAT + ")(?:相比较?|比较|对比|比)?[，,]");
    private static final Pattern AMOUNT = Pattern.compile("(?:(?:相?比|相?较|从|与|(?<!合)同|由)\\s*(?<what>" + WHAT
            + ")|(?:为|是|占|完成|达到?|相当于)(?<part>上一?年(?:同期)?|去年(?:同期)?|(?:年初|全年|年度|当年|调整后?的?)?"
            + Stages.BUDGET_WORD + "))(?:数|总额|基数|任务)?的?$");
    /** Money that comes from somewhere is compared with nothing: 由上年结转100万元. */
    private static final Pattern SOURCE = Pattern.compile("结转|结余|安排|追加|下达|拨|收回|批复");

    private static final Pattern LAST = Pattern.compile("年初(?!.{0,4}预算)|期初|上一?年|去年|前一?年|同期");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年");

    /** Words of a change without its direction: the base at their end, what stands before it, and what is said of it. */
    record Compared(String before, Base base, String what) {
        /** What the base itself is named to be of (总支出 in 比2016年的总支出); empty if only its year or stage is told. */
        String named() {
            return Subject.of(LAST.matcher(what).replaceAll("").replaceFirst("^的", ""));
        }
    }

    static Optional<Compared> atEndOf(String words) {
        Matcher found = IN_WORDS.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String what = found.group("what");
        Base base = what == null ? YEAR_BEFORE : of(what);
        return Optional.of(new Compared(words.substring(0, found.start()), base, what == null ? "" : what));
    }

    /** The base named in a clause of its own before the words (与2023年度相比，…), in the last sentence of a gap, and what that clause names. */
    static Optional<Compared> beforeComma(String gap) {
        String sentence = gap.substring(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1);
        Matcher found = BEFORE_COMMA.matcher(sentence);
        Optional<Compared> last = Optional.empty();
        while (found.find()) {
            String what = found.group("what");
            int clause = sentence.lastIndexOf('，', found.start()) + 1;
            last = Optional.of(new Compared(sentence.substring(clause, found.start()), of(what), what));
        }
        return last;
    }

    /** The base if words name an amount to compare with: 比上年 in 比上年433万元少2万元. */
    static Optional<Compared> ofAmount(String words) {
        Matcher found = AMOUNT.matcher(words);
        if (!found.find() || SOURCE.matcher(found.group()).find()) {
            return Optional.empty();
        }
        String what = found.group("what") == null ? found.group("part") : found.group("what");
        return Optional.of(new Compared(words.substring(0, found.start()), of(what), what));
    }

    static Base of(String what) {
        Matcher year = YEAR.matcher(what);
        Integer named = year.find() ? Integer.valueOf(year.group(1)) : null;
        return new Base(named, named == null && LAST.matcher(what).find(), Stages.in(what));
    }

    /** The year that the base stands for where an amount of {@code thisYear} is compared with it. */
    int year(int thisYear) {
        return year != null ? year : last ? thisYear - 1 : thisYear;
    }

    /** True if it is a budget of the same year. */
    boolean isBudget() {
        return !last && Stages.isBudget(stage);
    }
}
