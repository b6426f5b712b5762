package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Stage;

/**
 * A figure said again: each mention of a line item with the first one and with the one before; for figures without a line item, of words that are
 * particular enough to name one thing in the whole document, or under the same total.
 */
final class SaidAgain implements ClaimForm {
    /** Words that many figures share; a label made of nothing else names nothing in particular. */
    private static final Pattern COMMON = Pattern.compile(
            "上一年度|上一年|上年度|上年|去年|同期|本年度|本年|年度|全年|当年|涉及|采购|支付|收到|发放|拨付|下达|使用|主要|预算|决算|执行|财政|拨款|资金|经费|金额|专项|项目|支出|收入"
                    + "|合计|总计|共计|小计|总额|投入|安排|上级|中央|省级|市级|县级|区级|本级|地方|配套|补助|到位|实际|完成|累计|增加|减少|增长|下降|相比|同比|其他|数|比|与|较|为|的|费|款|了|共|计");

    /** What is left of last year (上年结转) is what this year began with (年初结转). */
    private static final Pattern LAST_YEARS = Pattern.compile("^上年结转");

    private static final int PARTICULAR = 3;

    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Mention, Object> keys = keys(text);
        TiedByWords tied = new TiedByWords(text, keys);
        Map<Object, Mention> first = new LinkedHashMap<>();
        Map<Object, Mention> last = new LinkedHashMap<>();
        List<Draft> again = new ArrayList<>();
        keys.forEach((mention, key) -> Stream.of(
                        Optional.ofNullable(first.putIfAbsent(key, mention)),
                        Optional.ofNullable(last.put(key, mention)))
                .flatMap(Optional::stream)
                .distinct()
                .filter(before -> text.owners().same(before, mention) && tied.are(before, mention))
                .map(before -> Draft.stated(type(text, before, mention), mention, Terms.of(List.of(before))))
                .forEach(again::add));
        return again.stream();
    }

    private static Map<Mention, Object> keys(DocumentText text) {
        StagePairs pairs = StagePairs.in(text);
        Map<Mention, Object> keys = new LinkedHashMap<>();
        text.mentions().forEach(mention -> key(text, mention, pairs).ifPresent(key -> keys.put(mention, key)));
        return keys;
    }

    /** A sentence against a table set in running text, where the numbers stand without their unit. */
    private static ClaimType type(DocumentText text, Mention before, Mention mention) {
        return isBare(text, before) == isBare(text, mention) ? ClaimType.REPEAT : ClaimType.TABLE;
    }

    static boolean isBare(DocumentText text, Mention mention) {
        NumberToken token = mention.token();
        return !text.passage(mention).substring(token.start(), token.end()).endsWith(token.unitWords());
    }

    /** An amount of a pair is of the stage that its place gives it, the second one of the first one's item. */
    private static Optional<LineItem> item(DocumentText text, Mention mention, StagePairs pairs) {
        Stage stage = pairs.of(mention);
        Mention named = pairs.isSecond(mention) ? text.mentions().get(mention.index() - 1) : mention;
        Optional<LineItem> item = text.names().item(named);
        return stage == null ? item : item.map(known -> known.at(stage));
    }

    /** What a figure states, such that two figures with the same key are the same amount; empty if that cannot be told. */
    private static Optional<Object> key(DocumentText text, Mention mention, StagePairs pairs) {
        if (!mention.isMoney() || mention.token().range() || mention.isPartOfDifference()) {
            return Optional.empty();
        }
        Optional<LineItem> item = item(text, mention, pairs);
        if (item.isPresent()) {
            return Optional.of(List.of(item.get(), String.valueOf(mention.year())));
        }
        String label = LAST_YEARS.matcher(mention.label()).replaceFirst("年初结转");
        boolean particular =
                COMMON.matcher(label).replaceAll("").length() >= PARTICULAR && label.length() > PARTICULAR + 1;
        String under = text.listOf(mention).map(list -> list.total().label()).orElse("");
        return particular
                ? Optional.of(List.of(label, under, mention.role(), String.valueOf(mention.year())))
                : Optional.empty();
    }
}
