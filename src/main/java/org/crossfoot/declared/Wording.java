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
    /** Stands for the mark within 收、支总计, which is one name. */
    private static final char MARK = '\uE002';

    private static final String MARKED = String.valueOf(MARK);

    private static final Pattern BOTH_SIDES = Pattern.compile("、(?<=(?:收|收入)、)(?=支出?(?:总|合计|决算|预算|均|各))");
    /** Marks within the names of classes of assets: 土地、房屋及构筑物, 家具、用具、装具. */
    private static final Pattern COMPOUND = Pattern.compile("、(?<=(?:土地|房屋|图书|家具|用具|装具)、)(?=房屋|构筑物|档案|用具|装具|动植物)");

    private static final Pattern DATE =
            Pattern.compile("(?:(?:19|20)\\d{2}\\s*年)?(?:\\d{1,2}[-—~～至])?\\d{1,2}月(?:\\d{1,2}日)?(?:前|底|末|初|起|止)?");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\p{IsHan}A-Za-z]*[【\\[〔（(]\\d{4}[】\\]〕）)][^号，。；、]{0,12}号");
    private static final Pattern BREAK = Pattern.compile("[，。；：、！？,;:（()）\\t]");
    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d{2})\\s*年(?:度|末(?!结)|底|初(?!结))?(?!\\s*\\d{1,2}\\s*月)");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:其中|主要(?:原因)?(?:包括|用于|是因为|是由于|是|为)?|原因是|因为|由于|包括|包含|用于|分别为|分别是|以及|和|与|及|另有|另|含|由|的|按)+(?=.)");
    private static final Pattern TRAILING =
            Pattern.compile("(?:人民币|分别为|分别是|为|是|达到|达|(?<!节)约|大约|将近|近|超过|超|逾|不足|各|共|：|:|[¥￥]|[-~～—至]|\\s)+$");
    /** 完成预算的…%, 执行率; 完成 by itself at the end. */
    private static final Pattern COMPLETION = Pattern.compile("(?:(?:完成|达到?|为|占|相当于)[^，。；]{0,8}"
            + Stages.BUDGET_WORD
            + "(?:数|总额|的|任务)*|执行率|完成率|支出进度|执行进度|预算执行|(?<![\\p{IsHan}]{9})完成)(?:数|的|率)*$");

    private static final Pattern COMPARATIVE = Pattern.compile("比|较|同期|上年|去年");
    private static final Pattern FUND = Pattern.compile("(?:一般公共|政府性基金|国有资本经营|社会保险基金|社保基金)预算");
    private static final Pattern QUALIFIED = Pattern.compile("预算(?!稳定调节)|上年(?!结转|结余)|去年|同期|^计划|计划(?:数|投入|安排|支出)|指标|申请");

    /** The words that stand between the figure before and the number. */
    static Wording of(String gap, NumberToken token) {
        String whole = replaced(GLUED_BRACKETS.matcher(gap).replaceAll(OPEN + "$1" + CLOSE), '号', DOCUMENT_NUMBER, "");
        String plain = replaced(whole, '、', COMPOUND, MARKED);
        String words = lastPart(replaced(TRAILING.matcher(plain).replaceAll(""), '、', BOTH_SIDES, MARKED));
        Matcher year = YEAR.matcher(words);
        Integer named = null;
        int labelFrom = 0;
        while (year.find()) {
            named = Integer.valueOf(year.group(1));
            labelFrom = year.end();
        }
        return new Wording(
                label(ofYear(words.substring(labelFrom))),
                words,
                plain,
                role(words, token),
                named,
                COMPARATIVE.matcher(words).find(),
                QUALIFIED.matcher(FUND.matcher(words).replaceAll("")).find());
    }

    /** What was left at the beginning of 2021年初结转 is 年初结转. */
    private static String ofYear(String rest) {
        return rest.startsWith("初结") || rest.startsWith("末结") ? "年" + rest : rest;
    }

    /** A text with what it has of an expression replaced; asked only where a sign stands that each match holds. */
    private static String replaced(String text, char sign, Pattern expression, String by) {
        return text.indexOf(sign) < 0 ? text : expression.matcher(text).replaceAll(by);
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
        String rest = LEADING.matcher(replaced(words, '月', DATE, "").strip()).replaceFirst("");
        return TRAILING.matcher(rest)
                .replaceAll("")
                .replaceFirst("^的$", "")
                .strip()
                .replace(OPEN, '（')
                .replace(CLOSE, '）')
                .replace(MARK, '、');
    }

    private static Role role(String words, NumberToken token) {
        if (!token.isMoney() && COMPLETION.matcher(words).find()) {
            return Role.COMPLETION;
        }
        if (!token.isMoney() && (words.contains("占") || words.contains("比重"))) {
            return Role.SHARE;
        }
        return Direction.of(words)
                .map(direction -> direction.up() ? Role.INCREASE : Role.DECREASE)
                .orElseGet(() -> plain(words, token));
    }

    private static Role plain(String words, NumberToken token) {
        return !token.isMoney() ? Role.RATE : Base.ofAmount(words).isPresent() ? Role.BASE : Role.AMOUNT;
    }

    /** The same words behind another gap. */
    Wording behind(String gap) {
        return new Wording(label, words, gap, role, year, comparative, qualified);
    }

    /** The same words where the number is said to be something by the words before it (分别增长5%、3%). */
    Wording as(Role other) {
        return new Wording(label, words, plainGap, other, year, comparative, qualified);
    }
}
