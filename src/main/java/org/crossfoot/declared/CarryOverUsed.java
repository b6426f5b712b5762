package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;

/**
 * Money said to come from the opening carry-over (年初结转的中央资金): it is the carry-over declared before or a part of it,
 * so it comes to no more.
 */
final class CarryOverUsed implements ClaimForm {
    private static final Pattern CARRIED_OVER = Pattern.compile("^(?:年初|上年)结转.*资金$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isAmount() && !text.items().containsKey(mention))
                .filter(mention -> CARRIED_OVER.matcher(mention.label()).find())
                .flatMap(used -> carryOver(text, used).stream()
                        .map(whole -> new Draft(ClaimType.SUM, whole, Terms.of(List.of(used)), false)));
    }

    /** The nearest mention of the carry-over before the money that came from it. */
    private static Optional<Mention> carryOver(DocumentText text, Mention used) {
        LineItem opening = LineItem.of(Concept.OPENING_BALANCE);
        return text.mentions().subList(0, used.index()).stream()
                .filter(mention -> opening.equals(text.items().get(mention)))
                .reduce((earlier, later) -> later);
    }
}
