package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Mention, PartList> complete = new HashMap<>();
        text.lists().stream().filter(PartList::exhaustive).forEach(list -> complete.putIfAbsent(list.total(), list));
        Map<Mention, Mention> before = otherwiseBefore(text);
        return text.lists().stream()
                .filter(PartList::exhaustive)
                .flatMap(list -> Stream.concat(
                        partsOfParts(complete, list).stream(),
                        elsewhere(complete, before, list).filter(draft -> isOfOneOwner(text, draft, list)).stream()));
    }

    private static Optional<Draft> partsOfParts(Map<Mention, PartList> complete, PartList list) {
        List<Mention> parts = new ArrayList<>();
        for (Mention member : list.members()) {
            PartList own = complete.get(member);
            if (own == null) {
                return Optional.empty();
            }
            parts.addAll(own.members());
        }
        return Optional.of(Draft.implied(ClaimType.SUM, list.total(), Terms.of(parts)));
    }

    /** The total where it was last stated before its list with another number, and with no list of its own. */
    private static Optional<Draft> elsewhere(
            Map<Mention, PartList> complete, Map<Mention, Mention> before, PartList list) {
        return Optional.ofNullable(before.get(list.total()))
                .filter(mention -> !complete.containsKey(mention))
                .map(mention -> Draft.implied(ClaimType.SUM, mention, Terms.of(list.members())));
    }

    private static boolean isOfOneOwner(DocumentText text, Draft draft, PartList list) {
        return text.owners().same(draft.declared(), list.total());
    }

    /** For each number of a line item the last amount before it that states the same item and year otherwise. */
    private static Map<Mention, Mention> otherwiseBefore(DocumentText text) {
        Map<Mention, Mention> otherwise = new HashMap<>();
        Map<Object, Mention> last = new HashMap<>();
        for (Mention mention : text.mentions()) {
            Object stated = List.of(text.names().item(mention), String.valueOf(mention.year()));
            Mention before = text.names().isKnown(mention) ? last.get(stated) : null;
            if (before != null) {
                boolean again = amount(before).compareTo(amount(mention)) == 0;
                Optional.ofNullable(again ? otherwise.get(before) : before)
                        .ifPresent(other -> otherwise.put(mention, other));
            }
            if (mention.isAmount()) {
                last.put(stated, mention);
            }
        }
        return otherwise;
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
