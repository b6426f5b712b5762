package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import org.crossfoot.source.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document with its numbers understood, as the claim forms see it.
 *
 * @param document the document
 * @param year the fiscal year it reports on, null if it does not say
 * @param mentions every amount of money and percentage in reading order
 * @param counts every number of things or people, or in another unit, in reading order
 * @param lists every list of parts
 * @param names the line items that numbers state
 */
record DocumentText(
        Document document,
        @Nullable Integer year,
        List<Mention> mentions,
        List<Mention> counts,
        List<PartList> lists,
        Names names) {

    /** The list that a number is a part of. */
    Optional<PartList> listOf(Mention part) {
        return lists.stream().filter(list -> list.members().contains(part)).findFirst();
    }

    /** The passage that a number stands in. */
    String passage(Mention mention) {
        return document.passages().get(mention.passage()).text();
    }
}
