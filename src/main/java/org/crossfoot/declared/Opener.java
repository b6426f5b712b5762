package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that open a list of parts, between a total and the first part.
 *
 * @param words the words, such as 其中 or 主要包括; a colon or bracket right behind the total too
 * @param subject what stands right before them in their own sentence, such as 本年支出 in 本年支出包括
 * @param newSentence true if they begin a sentence, so that the total stands in the one before
 */
record Opener(String words, String subject, boolean newSentence) {
    /** Stands for the words where the names of the parts open the list by themselves. */
    static final Opener IMPLIED = new Opener("", "", false);

    private static final String LABEL_TO_THE_END = "[^，。；：、,;:（）()]*$";
    private static final Pattern WORDS = Pattern.compile("(?<words>其中主要|其中|主要包括|主要用于|包括|包含|构成为|分别用于|用于|分别为|分别是|分为"
            + "|含(?!税)|由(?!于))(?:有|是|为)?(?:以下(?:几个)?方面|如下)?[：:，,\\s]*" + LABEL_TO_THE_END);
    private static final Pattern CLASSIFIED =
            Pattern.compile("(?<words>按)照?[^，。；]{0,8}(?:功能|性质|用途|分类|划分)[^，。；]{0,4}[，：:,]\\s*" + LABEL_TO_THE_END);
    private static final Pattern COLON_OR_BRACKET = Pattern.compile("^\\s*(?<words>[：:（(])[^，。；：、,;:（）()]+$");

    /** 本年收入中，…: what follows is taken from what the words name. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?:^|[，。；\\s])在?(?<subject>[^，。；：、（）()\\d]{0,20}(?:收入|支出|经费|费|资金|合计|总计|总额|预算|决算|拨款))中[，,：:]");

    private static final Pattern WITHIN_OPENS = Pattern.compile(WITHIN.pattern() + LABEL_TO_THE_END);
    private static final Pattern AT_END = Pattern.compile("^\\s*[，,。]?\\s*(?<words>其中|包括)[：:]\\s*$");
    private static final Pattern DIVISION = Pattern.compile(
            "^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s*)?(?:按|从)照?[^，。；：\\d]{0,14}(?:分类|划分|分|看|用途|性质)[^，。；：\\d]{0,4}[，：:,]");
    private static final String AMONG = "中";

    private static final Pattern THE_SAME = Pattern.compile("(?:该|此|上述|以上)?(?:项目?)?(?:资金|经费|支出|款项)?");

    static Optional<Opener> in(String gap) {
        Matcher words = WORDS.matcher(gap);
        if (words.find()) {
            String before = gap.substring(0, words.start()).strip();
            return Optional.of(new Opener(words.group("words"), lastWords(before), before.endsWith("。")));
        }
        Matcher within = WITHIN_OPENS.matcher(gap);
        if (within.find()) {
            return Optional.of(new Opener(AMONG, within.group("subject"), false));
        }
        return mark(CLASSIFIED.matcher(gap)).or(() -> mark(COLON_OR_BRACKET.matcher(gap)));
    }

    /** True for a paragraph that begins by telling by what classes it divides: 2.按支出用途分类，. */
    static boolean beginsDivision(String paragraph) {
        return DIVISION.matcher(paragraph).find();
    }

    /** The words that a paragraph ends in, right behind its last amount: what they open stands in the next one. */
    static Optional<Opener> atEnd(String words) {
        return mark(AT_END.matcher(words));
    }

    private static Optional<Opener> mark(Matcher found) {
        return found.find() ? Optional.of(new Opener(found.group("words"), "", false)) : Optional.empty();
    }

    private static String lastWords(String text) {
        return text.replaceFirst("(?s)^.*[，。；：、,;:]", "");
    }

    /** What the words of a sentence last named as the whole of what follows: 本年收入 in 本年收入中，…. */
    static Optional<String> wholeNamed(String words) {
        Matcher within = WITHIN.matcher(words);
        String last = "";
        while (within.find()) {
            last = within.group("subject");
        }
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    /** True for 本年收入中，…, which names its total. */
    boolean isNaming() {
        return words.equals(AMONG);
    }

    /** True if each part may repeat the words: 用于甲100万元，用于乙50万元. */
    boolean repeats() {
        return words.endsWith("用于");
    }

    /** True if nothing stands before the words, or no more than that money is meant which was spoken of before. */
    boolean isHead() {
        return !newSentence && THE_SAME.matcher(subject).matches();
    }

    /** True for 按支出功能分类 and the like, which divide a total that may stand some way off. */
    boolean isClassifying() {
        return words.equals("按");
    }

    /** True if the words by themselves leave room for parts not listed. */
    boolean leavesRoom() {
        return words.startsWith("其中") || words.startsWith("主要") || words.equals("含") || isNaming();
    }
}
