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
 * @param shared what several forms ask of it
 */
record DocumentText(
        Document document,
        @Nullable Integer year,
        List<Mention> mentions,
        List<Mention> counts,
        List<PartList> lists,
        Names names,
        Shared shared) {

    /** The list that a number is a part of. */
    Optional<PartList> listOf(Mention part) {
        return shared.listOf(this, part);
    }

    Topics topics() {
        return shared.topics(this);
    }

    /** The changes and rates of growth. */
    List<Move> moves() {
        return shared.moves(this);
    }

    /** The words of direction without a number. */
    List<Standing> standings() {
        return shared.standings(this);
    }

    /** The numbers of people and things with the numbers of their parts. */
    CountLists countLists() {
        return shared.countLists(this);
    }

    /** The numbers given in turn for the amounts of a list. */
    InTurn turns() {
        return shared.turns(this);
    }

    /** Whose figures the passages give. */
    Owners owners() {
        return shared.owners(this);
    }

    /** Of which budget and level the amounts are. */
    Purses purses() {
        return shared.purses(this);
    }

    /** The paragraphs as one text. */
    Flow flow() {
        return shared.flow(this);
    }

    /** What the words of a number say of it as a part of a total. */
    AddendWords addendWords(Mention number) {
        return shared.addendWords(number);
    }

    /** The passage that a number stands in. */
    String passage(Mention mention) {
        return document.passages().get(mention.passage()).text();
    }
}
