package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Assets, debts and net assets (资产总额…负债总额…净资产…) of one subject, told in this order in a paragraph: the last are the first
 * less the second. Kinds of assets (固定资产) and of debts (流动负债), changes and last year's amounts in between are none of them.
 */
final class NetAssets implements ClaimForm {
    private static final String TOTAL = "(?:账面)?(?:总额|合计|总计|总量|总值|价值)?$";
    private static final Pattern ASSETS =
            Pattern.compile("^(?<subject>.*?)(?<!净|固定|流动|无形|在用|闲置|出租|出借|对外|新增|处置|其他|其它|公共|基础设施|金融|经营性)资产" + TOTAL);
    private static final Pattern DEBTS = Pattern.compile("^(?<subject>.*?)负债" + TOTAL);
    private static final Pattern NET = Pattern.compile("^(?<subject>.*?)(?:净资产|所有者权益)" + TOTAL);

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> isStated(mention) && is(NET, mention))
                .flatMap(net -> draft(text, net).stream());
    }

    private static boolean isStated(Mention mention) {
        return mention.isAmount() && !mention.wording().comparative();
    }

    private static boolean is(Pattern words, Mention mention) {
        return words.matcher(mention.label()).matches();
    }

    private static Optional<Draft> draft(DocumentText text, Mention net) {
        Predicate<Mention> beside = mention ->
                isStated(mention) && mention.depth() == net.depth() && Objects.equals(mention.year(), net.year());
        return InReadingOrder.lastBefore(text.mentions(), net, beside.and(mention -> is(DEBTS, mention)))
                .flatMap(debts -> InReadingOrder.lastBefore(
                                text.mentions(), net, beside.and(mention -> is(ASSETS, mention) || is(NET, mention)))
                        .filter(assets -> is(ASSETS, assets)
                                && assets.compareInText(debts) < 0
                                && isSame(assets, DEBTS, debts)
                                && isSame(assets, NET, net))
                        .map(assets -> Draft.implied(
                                ClaimType.BALANCE,
                                net,
                                new Terms(List.of(new Term(assets, true), new Term(debts, false))))));
    }

    /** True for the subject of the assets named again, or not named again. */
    private static boolean isSame(Mention assets, Pattern words, Mention other) {
        return subject(ASSETS, assets).endsWith(subject(words, other));
    }

    private static String subject(Pattern words, Mention mention) {
        Matcher named = words.matcher(mention.label());
        return named.matches() ? named.group("subject") : "";
    }
}
