package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;

/** Basic expenditure whose halves 人员经费 and 公用经费 stand in sentences or paragraphs of their own: together they are all of it. */
final class HalvesApart implements ClaimForm {
    private static final LineItem BASIC = LineItem.of(Concept.EXPENDITURE, Portion.BASIC);

    private static final Pattern STATED = Pattern.compile("基本支出(?:预算|决算)?(?:总额|合计|数)?$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> isHalf(text, mention) && text.listOf(mention).isEmpty())
                .flatMap(half -> draft(text, half).stream());
    }

    private static boolean isHalf(DocumentText text, Mention mention) {
        return text.names()
                .item(mention)
                .filter(item -> item.concept() == Concept.PERSONNEL || item.concept() == Concept.OPERATING)
                .isPresent();
    }

    private static Optional<Draft> draft(DocumentText text, Mention first) {
        return otherHalf(text, first)
                .flatMap(second -> text.names()
                        .nearest(first, HalvesApart::speaksOfBasic)
                        .filter(total -> isBasic(text, total))
                        .map(total -> Draft.stated(ClaimType.SUM, total, Terms.of(List.of(first, second)))));
    }

    /** The next half, if it is the other one and no basic expenditure is stated in between. */
    private static Optional<Mention> otherHalf(DocumentText text, Mention first) {
        return InReadingOrder.behind(text.mentions(), first).stream()
                .filter(mention -> isHalf(text, mention) || isBasic(text, mention))
                .findFirst()
                .filter(next -> text.listOf(next).isEmpty() && isHalf(text, next))
                .filter(next -> !text.names().item(next).equals(text.names().item(first)));
    }

    /** True for any amount of basic expenditure, be it budgeted or of one fund: the halves behind it are its own. */
    private static boolean speaksOfBasic(Mention mention) {
        return mention.isAmount() && mention.label().contains(BASIC.portion().chinese());
    }

    private static boolean isBasic(DocumentText text, Mention mention) {
        boolean named = mention.isAmount() && STATED.matcher(mention.label()).find();
        return named || text.names().item(mention).filter(BASIC::equals).isPresent();
    }
}
