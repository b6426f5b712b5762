package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a percentage is said to be one number divided by another.
 *
 * @param stem what the part is or does (执行 of 执行率), empty where the words do not say
 * @param whole what the words name to be divided by (预算 of 占预算的, 全年目标任务 of 完成全年目标任务的), empty where they name nothing
 * @param ofMoney true if amounts of money may be meant
 */
record RateWords(String stem, String whole, boolean ofMoney) {
    private static final String IS = "(?:仅|只|就|约|近|已|均)*(?:为|达到了?|达|是|[：:])?(?:约|近)?";
    private static final Pattern SHARE = Pattern.compile(
            "(?:占到?了?|比重)(?:比|其中的?|其|全部|整个)?(?<whole>[^占比，。；]*?)的?(?:比重|比例|份额|百分比)?(?:分别|依次|各)?" + IS + "$");
    private static final Pattern NAMED =
            Pattern.compile("(?<stem>\\p{IsHan}{2,})(?:率|进度|占比|比例|比重)(?:分别|依次|各)?" + IS + "$");
    private static final Pattern DONE =
            Pattern.compile("(?:完成|达到?|实现|为|相当于|占)了?(?<whole>[^，。；]{2,}?)\\d*[^，。；\\d]{0,2}的$");
    /** Rates that nobody works out from numbers of a report. */
    private static final Pattern GIVEN =
            Pattern.compile("(?:利|税|汇|费|概|频|息|征收|贴现|抵押|增长|增)率|(?:目标|标准|要求|上限|下限|指标)值?" + IS + "$");

    private static final Pattern STEM_NOISE = Pattern.compile("所$|资金|经费|预算|项目|年度|本年|总体|平均");
    /** Words for the same doing. */
    private static final List<Pattern> DOINGS = Stream.of(
                    "执行|支[出付]|使用|拨付|发放|[列开]支|兑[付现]|完成",
                    "到位|收到|拨入|下达",
                    "[核审]减",
                    "节[约支省资]",
                    "完成|实[际现]|办[结理]|达到",
                    "结[余转]|剩余")
            .map(Pattern::compile)
            .toList();

    private static final Pattern WHOLE = Pattern.compile("预算|计划|目标|任务|下达|批复|安排|送审|报审|概算|总|合计|共|应|投资|指标");

    private static final Pattern OF_MONEY =
            Pattern.compile("执行|到位|支付|拨付|使用|支出|开支|列支|发放|兑[付现]|完成|投资|资金|预算|经费|核减|审减|节约|节支|节省|节资|结[余转]|控制"
                    + "|征收|收缴|入库|收回|回收|偿|自给|负债|债务|配套|采购|超支|下达|分配|收入|税|费|投入|拨款|安排|补助|[金款额]");

    /** What the words of a percentage say of it; empty where they say of no quotient. */
    static Optional<RateWords> of(Mention percentage) {
        String words = percentage.wording().words();
        if (percentage.role().isChange() || GIVEN.matcher(words).find()) {
            return Optional.empty();
        }
        return share(words).or(() -> named(words)).or(() -> done(words));
    }

    private static Optional<RateWords> share(String words) {
        Matcher share = SHARE.matcher(words);
        return share.find()
                ? Optional.of(new RateWords(words.substring(0, share.start()), share.group("whole"), true))
                : Optional.empty();
    }

    private static Optional<RateWords> named(String words) {
        Matcher named = NAMED.matcher(words);
        if (!named.find()) {
            return Optional.empty();
        }
        String stem = named.group("stem");
        return Optional.of(new RateWords(stem, "", OF_MONEY.matcher(stem).find()));
    }

    private static Optional<RateWords> done(String words) {
        Matcher done = DONE.matcher(words);
        return done.find() ? Optional.of(new RateWords("", done.group("whole"), true)) : Optional.empty();
    }

    /** True if a number is called what the words name as the part: 支付 for 执行率, 办结 for 办结率. */
    boolean namePart(Mention number) {
        String name = STEM_NOISE.matcher(stem).replaceAll("");
        String label = number.label();
        return name.length() > 1
                && (label.contains(name.substring(name.length() - 2))
                        || DOINGS.stream()
                                .anyMatch(doing -> doing.matcher(name).find()
                                        && doing.matcher(label).find()));
    }

    /** True if a number is called what rates are taken of: a budget, a plan, a total. */
    boolean nameWhole(Mention number) {
        return WHOLE.matcher(number.label()).find();
    }
}
