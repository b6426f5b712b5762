package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that stand beside a number as if it counted them, where words leave open whether it does: of things of any kind (八项约束性任务), days
 * (分别于…), points that semicolons part. If there are as many as the number says, it counts them; otherwise nothing is known.
 */
final class NamesBorneOut {
    /** In characters: how far to either side the names reach. */
    private static final int REACH = 300;

    /** As many as two there are of too many things. */
    private static final int FEWEST = 3;

    private static final Pattern MARK = Pattern.compile("、|(?:以及|和|及)(?=[^、]+$)");
    private static final Pattern LISTED = Pattern.compile(
            "(?:^|[，。；：])(?:[一二三四五六七八九十]{1,3}、)?(?:其中|包括|安排|下设|内设|设有?|设立)?([^，。；：（）()\\d]+、[^，。；：（）()\\d]{1,20}?)(?:等|共|共计)?$");
    private static final Pattern THING =
            Pattern.compile("^\\s*\\p{IsHan}{0,6}(?:科室|机构|法庭|任务|项目|工程|活动|产业|品种|领域|指标|作物|部门|单位|县|区|乡|镇|村|街道|类别|方面)");
    private static final Pattern DAYS =
            Pattern.compile("((?:(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日(?:、|和|及|以及|，)?){2,})[^，。；\\d]{0,12}$");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日");
    private static final Pattern TIMES = Pattern.compile("批|批次|次|期|轮|场");
    private static final Pattern POINTS = Pattern.compile(
            "^\\p{IsHan}{0,8}(?:，(?:其中|分别是|分别为|包括|具体为|具体是|即)[：:]?|[：:])((?:[^。；\\n]{2,200}；){2,}[^。；\\n]{2,200})");
    private static final Pattern KIND = Pattern.compile("类|大类|项|个|种|部分|方面|块|批|笔");
    private static final Pattern NAME_ENDS = Pattern.compile("[，,：:\\d（(].*$");

    private NamesBorneOut() {}

    /** The names, if there are as many as a number says. */
    static Optional<List<String>> of(String passage, NumberToken token) {
        String before = passage.substring(Math.max(0, token.start() - REACH), token.start());
        String behind = passage.substring(token.end(), Math.min(passage.length(), token.end() + REACH));
        BigDecimal number = token.written().value();
        return Stream.of(listed(before, behind), days(before, token.unitWords()), points(token.unitWords(), behind))
                .filter(names -> names.size() >= FEWEST && number.compareTo(BigDecimal.valueOf(names.size())) == 0)
                .findFirst();
    }

    private static List<String> listed(String before, String behind) {
        Matcher listed = LISTED.matcher(before);
        return THING.matcher(behind).find() && listed.find()
                ? Arrays.asList(MARK.split(listed.group(1), -1))
                : List.of();
    }

    private static List<String> days(String before, String unit) {
        Matcher days = DAYS.matcher(before);
        return TIMES.matcher(unit).matches() && days.find()
                ? DAY.matcher(days.group(1)).results().map(day -> day.group()).toList()
                : List.of();
    }

    private static List<String> points(String unit, String behind) {
        Matcher points = POINTS.matcher(behind);
        return KIND.matcher(unit).matches() && points.find()
                ? Stream.of(points.group(1).split("；", -1))
                        .map(point -> NAME_ENDS.matcher(point).replaceFirst(""))
                        .toList()
                : List.of();
    }
}
