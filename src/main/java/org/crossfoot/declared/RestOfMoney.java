package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is still to be paid or was saved, told right behind what was agreed and what was done (合同价…，已支付…，尚需支付…;
 * 采购预算…，成交价…，节约…): the first less the second; what was overspent (超支) the other way round. A third amount before
 * them in the clause leaves open what is taken from what. What an audit of costs cut off (核减) is what was submitted less what was
 * approved.
 */
final class RestOfMoney implements ClaimForm {
    private static final Pattern OPEN = Pattern.compile("^(?:资金|工程款|款项|目前)?(?:尚|还|仍)(?:需|须|应|未|有|欠|待|余|剩)[^，。；]{0,8}$");
    private static final Pattern SAVED =
            Pattern.compile("^(?:共|预算|实际|合计|净)?(?:节约|节省|节支)(?:了|资金|经费|财政资金|预算|预算资金)*(?:共|约|为)?$");
    private static final Pattern OVERSPENT = Pattern.compile("^(?:共|预算|实际|合计|净)?超支(?:了|额|资金)*$");
    /** What an audit of costs cut off (送审…，审定…，核减…). */
    private static final Pattern CUT = Pattern.compile("^(?:共|合计|累计|净)?[核审]减(?:了|额|金额|资金|造价|投资)*(?:共|为)?$");

    private static final Pattern SUBMITTED = Pattern.compile("送审|报审|申报|上报");
    private static final Pattern AUDITED = Pattern.compile("审定|核定|审核|审计");
    private static final Pattern AGREED = Pattern.compile("预算|计划|合同|投资|概算|控制价|总价|中标|应[付收缴还]|批复|指标|任务|限价");
    private static final Pattern DONE = Pattern.compile("已|实际|累计|支付|支出|决算|使用|完成|成交|中标|执行|拨付|结算|采购金额|采购价");
    /** Words that bring in money from elsewhere, or that of other years. */
    private static final Pattern OTHER = Pattern.compile("结转|结余|追加|调[整增减]|上年|去年|同期|收回|上缴|每|平均|单价");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isMoney() && !mention.token().range() && isRest(mention))
                .flatMap(rest -> draft(text, rest).stream());
    }

    private static boolean isRest(Mention mention) {
        String words = mention.wording().words();
        return (OPEN.matcher(words).find() && MoneyKind.of(mention) != MoneyKind.LEFT)
                || SAVED.matcher(words).matches()
                || OVERSPENT.matcher(words).matches()
                || CUT.matcher(words).matches();
    }

    private static Optional<Draft> draft(DocumentText text, Mention rest) {
        return CUT.matcher(rest.wording().words()).matches() ? cut(text, rest) : left(text, rest);
    }

    /** The last two amounts before, whatever was told before them. */
    private static Optional<Draft> cut(DocumentText text, Mention rest) {
        List<Mention> before = before(text, rest);
        List<Mention> two = before.subList(Math.max(0, before.size() - 2), before.size());
        boolean told = two.size() == 2
                && two.stream().allMatch(amount -> fits(amount, rest))
                && SUBMITTED.matcher(two.get(0).wording().words()).find()
                && AUDITED.matcher(two.get(1).wording().words()).find();
        return told
                ? Optional.of(Draft.stated(
                        ClaimType.CHANGE,
                        rest,
                        new Terms(List.of(new Term(two.get(0), true), new Term(two.get(1), false)))))
                : Optional.empty();
    }

    private static Optional<Draft> left(DocumentText text, Mention rest) {
        List<Mention> two = before(text, rest);
        if (two.size() != 2 || !two.stream().allMatch(amount -> fits(amount, rest))) {
            return Optional.empty();
        }
        Mention agreed = two.get(0);
        Mention done = two.get(1);
        boolean told = AGREED.matcher(agreed.wording().words()).find()
                && DONE.matcher(done.wording().words()).find()
                && !OTHER.matcher(rest.wording().plainGap()).find();
        boolean over = OVERSPENT.matcher(rest.wording().words()).matches();
        List<Term> terms = List.of(new Term(agreed, !over), new Term(done, over));
        return told ? Optional.of(Draft.stated(ClaimType.CHANGE, rest, new Terms(terms))) : Optional.empty();
    }

    private static boolean fits(Mention amount, Mention rest) {
        return amount.isAmount()
                && !amount.token().range()
                && Objects.equals(amount.year(), rest.year())
                && !OTHER.matcher(amount.wording().words()).find();
    }

    /** The amounts of money of the clause before a number, at its own depth of brackets; never more than three. */
    private static List<Mention> before(DocumentText text, Mention rest) {
        List<Mention> amounts = new ArrayList<>();
        Mention behind = rest;
        int at = rest.index() - 1;
        while (at >= 0 && amounts.size() < 3 && !behind.gap().contains("；")) {
            behind = text.mentions().get(at);
            if (!behind.isInSentenceOf(rest)) {
                break;
            }
            if (behind.isMoney() && behind.depth() == rest.depth()) {
                amounts.add(0, behind);
            }
            at--;
        }
        return amounts;
    }
}
