package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from complete lists of parts taken together: where every part of one has a complete list of its own, the total
 * is the parts of all the parts; where the total of one is stated elsewhere with another number, its parts are held against
 * that number too.
 */
final class ListsRestated implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.lists().stream()
                .filter(PartList::exhaustive)
                .flatMap(list -> Stream.concat(partsOfParts(text, list).stream(), elsewhere(text, list).stream()));
    }

    private static Optional<Draft> partsOfParts(DocumentText text, PartList list) {
        List<Mention> parts = new ArrayList<>();
        for (Mention member : list.members()) {
            Optional<PartList> own = complete(text, member);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(own.get().members());
        }
        return Optional.of(Draft.implied(ClaimType.SUM, list.total(), Terms.of(parts)));
    }

    private static Optional<PartList> complete(DocumentText text, Mention total) {
        return text.lists().stream()
                .filter(list -> list.exhaustive() && list.total().equals(total))
                .findFirst();
    }

    /** The total where it was last stated before its list with another number, and with no list of its own. */
    private static Optional<Draft> elsewhere(DocumentText text, PartList list) {
        return text.mentions().stream()
                .limit(list.total().index())
                .filter(mention -> mention.isAmount() && isSame(text, list.total(), mention))
                .reduce((earlier, later) -> later)
                .filter(mention -> complete(text, mention).isEmpty())
                .map(mention -> Draft.implied(ClaimType.SUM, mention, Terms.of(list.members())));
    }

    /** True for another number of the same line item and year. */
    private static boolean isSame(DocumentText text, Mention total, Mention mention) {
        return text.names().isKnown(total)
                && text.names().item(total).equals(text.names().item(mention))
                && Objects.equals(total.year(), mention.year())
                && amount(total).compareTo(amount(mention)) != 0;
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
