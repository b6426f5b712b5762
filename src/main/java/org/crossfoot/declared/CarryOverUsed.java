package org.crossfoot.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;

/**
 * Money said to come from the opening carry-over (年初结转的中央资金): it is the carry-over declared before or a part of it,
 * so it comes to no more. Said again, it is the same money.
 */
final class CarryOverUsed implements ClaimForm {
    private static final LineItem OPENING = LineItem.of(Concept.OPENING_BALANCE);
    private static final Pattern CARRIED_OVER = Pattern.compile("^(?:年初|上年)结转.*资金$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        Set<String> seen = new HashSet<>();
        return text.mentions().stream()
                .filter(mention -> mention.isAmount() && !text.names().isKnown(mention))
                .filter(mention -> CARRIED_OVER.matcher(mention.label()).find() && seen.add(mention.label()))
                .flatMap(used -> text
                        .names()
                        .nearest(used, mention -> isCarryOver(text, mention))
                        .map(whole -> Draft.stated(ClaimType.SUM, whole, Terms.of(List.of(used)))
                                .compared(Comparison.AT_LEAST))
                        .stream())
                .toList()
                .stream();
    }

    private static boolean isCarryOver(DocumentText text, Mention mention) {
        return text.names().item(mention).filter(OPENING::equals).isPresent();
    }
}
