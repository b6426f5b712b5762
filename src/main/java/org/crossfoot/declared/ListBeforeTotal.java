package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Items listed before what they come to (办公费…、印刷费…、差旅费…，合计…; 以上三项合计…): the total is the sum of the items, if one mark and no
 * other words stand between them.
 */
final class ListBeforeTotal implements ClaimForm {
    private static final Pattern TOTAL =
            Pattern.compile("^(?<those>(?:以上|上述|前述|这)?(?:各|(?<count>[两二三四五六七八九十]|\\d{1,2}))?(?:个?大?项|笔|类|者)?)"
                    + "(?:费用|经费|支出|资金|金额|项目|款项)*(?:合计|共计|总计|总共)(?:支出|金额|资金|经费|投入|费用|安排|使用)*$");
    /** Words that show an amount to be no item among others: a stage, a total, a balance, a price. */
    private static final Pattern NO_ITEM =
            Pattern.compile("预算|决算|收入|总|合计|共计|小计|到位|下达|拨付|结余|结转|剩余|执行|每|单价|标准|人均|上年|去年|比|较|累计|其他.*共");

    private static final Pattern LISTING = Pattern.compile("^\\s*(?<mark>[、，；;,])\\s*(?:以及|和|与|及)?[^。；;，,、：:]{2,24}$");
    private static final Pattern LAST = Pattern.compile("^\\s*(?:以及|和|与|及)[^。；;，,、：:]{2,24}$");
    private static final String NUMERALS = "零一二三四五六七八九十";

    @Override
    public Stream<Draft> find(DocumentText text) {
        Set<Mention> known = new HashSet<>();
        text.lists().forEach(list -> known.add(list.total()));
        return text.mentions().stream()
                .filter(total -> isTotal(total) && !known.contains(total))
                .flatMap(total -> draft(text, total).stream());
    }

    private static boolean isTotal(Mention mention) {
        return mention.isAmount()
                && TOTAL.matcher(mention.label()).matches()
                && !mention.token().range();
    }

    private static Optional<Draft> draft(DocumentText text, Mention total) {
        Matcher words = TOTAL.matcher(total.label());
        boolean named = words.matches() && !words.group("those").isEmpty();
        List<Mention> items = items(text, total, named);
        int told = words.group("count") == null ? items.size() : number(words.group("count"));
        return items.size() < 2 || items.size() != told
                ? Optional.empty()
                : Optional.of(Draft.stated(ClaimType.SUM, total, Terms.of(items)));
    }

    /** The amounts right before the total, back to the beginning of their list; none if something else stands among them. */
    private static List<Mention> items(DocumentText text, Mention total, boolean named) {
        List<Mention> items = new ArrayList<>();
        int at = total.index() - 1;
        String mark = "";
        while (at >= 0 && isItem(text.mentions().get(at), total, named)) {
            Mention item = text.mentions().get(at);
            items.add(0, item);
            Matcher listing = LISTING.matcher(item.gap());
            boolean goesOn = listing.find();
            boolean alike = goesOn && (mark.isEmpty() || mark.equals(listing.group("mark")));
            if (!alike && !LAST.matcher(item.gap()).find()) {
                boolean apart = goesOn && at > 0 && !isItem(text.mentions().get(at - 1), total, named);
                return apart || begins(text, item, goesOn) ? items : List.of();
            }
            mark = goesOn ? listing.group("mark") : mark;
            at--;
        }
        return List.of();
    }

    /** True for the first item of a list: nothing else that has a number stands before it in its sentence but behind a colon. */
    private static boolean begins(DocumentText text, Mention item, boolean goesOn) {
        Mention before = item.index() == 0 ? item : text.mentions().get(item.index() - 1);
        boolean alone = before.equals(item) || !before.isInSentenceOf(item);
        boolean opened = item.gap().matches("(?s).*(?:[：:]|其中|包括|用于)[^，。；]*$");
        return !goesOn && (alone || opened);
    }

    private static boolean isItem(Mention item, Mention total, boolean named) {
        boolean near = item.isInSentenceOf(total)
                || (named && item.passage() == total.passage() && item.sentence() == total.sentence() - 1);
        return near
                && item.isAmount()
                && item.depth() == total.depth()
                && !item.token().range()
                && Objects.equals(item.year(), total.year())
                && item.label().length() >= 2
                && !NO_ITEM.matcher(item.label()).find();
    }

    private static int number(String numeral) {
        boolean digits = Character.isDigit(numeral.charAt(0));
        return digits ? Integer.parseInt(numeral) : numeral.equals("两") ? 2 : NUMERALS.indexOf(numeral);
    }
}
