package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of growth and decline right before a number, and what they stand behind. */
final class Direction {
    private static final String TAIL = "(?:了|额|约|近|额为|数|率|比例|幅度|[:：]|\\s)*$";
    /** 增长（下降）, 减少/增加: a template's choice that nobody made; the first word counts. */
    private static final Pattern CHOICE =
            Pattern.compile("[（(\uE000/／、或](?<=[加长升少降低增减].)(?:增加|增长|上升|减少|下降|降低|减|增|降)[）)\uE001]?\\s*$");

    /** 较上年（减少）: the choice that was made, its brackets left over from a template. */
    private static final Pattern CHOSEN = Pattern.compile("[（(\uE000](增加|增长|上升|减少|下降|降低|减|增|降)[）)\uE001](?=幅?\\s*$)");

    /** 比上年减少支出3万元: the noun between the change and its amount. */
    private static final Pattern CHANGED =
            Pattern.compile("(?:支出|收入|经费|资金|费用|开支)(?<=[比较][^，。；]{2,14}(?:增加|减少)..)(?=" + TAIL + ")");

    private static final Sought UP = new Sought("(?:增加|增长|上升|提高|增收|增支|增幅|调增|追加|超支|超出|超收|多收|多支|扩大|增|多|升|涨)" + TAIL);
    private static final Sought DOWN =
            new Sought("(?:减少|下降|降低|减收|减支|降幅|减幅|压减|压缩|压降|节约|节省|节支|核减|调减|缩减|短收|少收|少支|减|少|降)" + TAIL);
    private static final Pattern TO = Pattern.compile("(?:增加|增长|上升|提高|减少|下降|降低|压减|增|升|降)(?:到|至|为)$");
    private static final Pattern OVER = Pattern.compile("(?:超出?|超过)(?=[^，。；]{0,4}预算数?$)");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<word>高于|多于|大于|超过|低于|少于|小于)(?<base>(?:上一?年|去年|同期|年初|全年|预算|(?:19|20)\\d{2}\\s*年)[^，。；]{0,10})$");
    private static final Pattern ADVERBS =
            Pattern.compile("(?:有所|相比较?|对比|依次|分别|各|共|合计|总共|总计|累计|略有|略|大幅|净|实际|均|也|又|将|约|就|只|仅|同口径|口径|总额|支出|收入|数)+$");

    private Direction() {}

    /** Words with their direction read: growth or decline, and the words before it, as if they were all 比…. */
    record Read(boolean up, String before) {}

    static Optional<Read> of(String words) {
        String choice = CHOSEN.matcher(CHOICE.matcher(words).replaceFirst("")).replaceFirst("$1");
        String chosen = CHANGED.matcher(choice).replaceFirst("");
        Matcher between = BETWEEN.matcher(chosen);
        if (between.find()) {
            boolean up = "高于多于大于超过".contains(between.group("word"));
            return Optional.of(new Read(up, chosen.substring(0, between.start()) + "比" + between.group("base")));
        }
        Matcher over = OVER.matcher(chosen);
        if (over.find()) {
            return Optional.of(new Read(true, chosen.substring(0, over.start()) + "比" + chosen.substring(over.end())));
        }
        if (TO.matcher(chosen).find()) {
            return Optional.empty();
        }
        return suffix(UP, chosen, true).or(() -> suffix(DOWN, chosen, false));
    }

    private static Optional<Read> suffix(Sought change, String words, boolean up) {
        Sought.Search search = change.in(words);
        return search.find()
                ? Optional.of(new Read(up, words.substring(0, search.found().start())))
                : Optional.empty();
    }

    /** Words without the adverbs at their end: 比上年 for 比上年有所. */
    static String withoutAdverbs(String words) {
        return ADVERBS.matcher(words.strip()).replaceFirst("");
    }
}
