package org.crossfoot.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words right before a number, understood.
 *
 * @param label what they name, without connectives and years
 * @param words all of them, from the last comma or stop on
 * @param plainGap everything since the number before, without document numbers and with the brackets within names hidden
 * @param role what the number is to them
 * @param year the year they name, null if none
 * @param comparative true if they hold one year or budget against another (与…相比, 较上年)
 * @param qualified true if they speak of a budget or of another year's amount, not of this year's outturn
 */
record Wording(
        String label,
        String words,
        String plainGap,
        Role role,
        @Nullable Integer year,
        boolean comparative,
        boolean qualified) {
    private static final Pattern GLUED_BRACKETS = Pattern.compile("[（(]([^（）()，。；\\d]{1,8})[）)](?=\\p{IsHan}|\\s*$)");
    /** Private characters that stand for the brackets within a name while the words around it are cut at brackets. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';
    private static final Pattern DATE =
            Pattern.compile("(?:(?:19|20)\\d{2}\\s*年)?(?:\\d{1,2}[-—~～至])?\\d{1,2}月(?:\\d{1,2}日)?(?:前|底|末|初|起|止)?");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\p{IsHan}A-Za-z]*[【\\[〔（(]\\d{4}[】\\]〕）)][^号，。；、]{0,12}号");
    private static final Pattern BREAK = Pattern.compile("[，。；：、！？,;:（()）\\t]");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年(?:度|末|底|初)?(?!\\s*\\d{1,2}\\s*月)");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:其中|主要(?:原因)?(?:包括|用于|是因为|是由于|是)?|原因是|因为|由于|包括|包含|用于|分别为|分别是|以及|和|与|及|另有|另|含|由|的|按)+(?=.)");
    private static final Pattern TRAILING =
            Pattern.compile("(?:人民币|分别为|分别是|为|是|达到|达|约|大约|将近|近|超过|超|逾|不足|各|共|：|:|[-~～—至]|\\s)+$");
    private static final Pattern INCREASE =
            Pattern.compile("(?:增加|增长|上升|提高|增收|增支|增幅|调增|追加|超支|超出|增|多|升)(?:了|额|到|至|约|近|额为|数|率|比例)*$");
    private static final Pattern DECREASE =
            Pattern.compile("(?:减少|下降|降低|减收|减支|降幅|压减|压缩|节约|核减|调减|减|少|降)(?:了|额|约|近|额为|数|率|比例)*$");
    private static final Pattern LEVEL = Pattern.compile("(?:增加|增长|上升|提高|减少|下降|降低|增|升|降)(?:到|至)$");
    private static final Pattern COMPARATIVE = Pattern.compile("比|较|同期|上年|去年");
    private static final Pattern FUND = Pattern.compile("(?:一般公共|政府性基金|国有资本经营|社会保险基金|社保基金)预算");
    private static final Pattern QUALIFIED = Pattern.compile("预算|上年(?!结转|结余)|去年|同期|^计划|计划(?:数|投入|安排|支出)|指标|申请");

    /** The words that stand between the figure before and the number. */
    static Wording of(String gap, NumberToken token) {
        String plain = DOCUMENT_NUMBER
                .matcher(GLUED_BRACKETS.matcher(gap).replaceAll(OPEN + "$1" + CLOSE))
                .replaceAll("");
        String words = lastPart(TRAILING.matcher(plain).replaceAll(""));
        Matcher year = YEAR.matcher(words);
        Integer named = null;
        int labelFrom = 0;
        while (year.find()) {
            named = Integer.valueOf(year.group(1));
            labelFrom = year.end();
        }
        return new Wording(
                label(words.substring(labelFrom)),
                words,
                plain,
                role(words, token),
                named,
                COMPARATIVE.matcher(words).find(),
                QUALIFIED.matcher(FUND.matcher(words).replaceAll("")).find());
    }

    private static String lastPart(String text) {
        Matcher stop = BREAK.matcher(text);
        int from = 0;
        while (stop.find()) {
            from = stop.end();
        }
        return text.substring(from).strip();
    }

    private static String label(String words) {
        String rest =
                LEADING.matcher(DATE.matcher(words).replaceAll("").strip()).replaceFirst("");
        return TRAILING.matcher(rest).replaceAll("").strip().replace(OPEN, '（').replace(CLOSE, '）');
    }

    private static Role role(String words, NumberToken token) {
        if (!token.isMoney() && (words.contains("占") || words.contains("比重"))) {
            return Role.SHARE;
        }
        if (!LEVEL.matcher(words).find() && INCREASE.matcher(words).find()) {
            return Role.INCREASE;
        }
        if (!LEVEL.matcher(words).find() && DECREASE.matcher(words).find()) {
            return Role.DECREASE;
        }
        return token.isMoney() ? Role.AMOUNT : Role.RATE;
    }
}
