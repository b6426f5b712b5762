package org.crossfoot.declared;

import java.util.Optional;
import java.util.stream.Stream;

/** Shares given in turn for the parts of a whole (各占8.1%和91.9%), each a share of that whole. */
final class SharesInTurn implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        InTurn turns = text.turns();
        WholeFinder wholes = new WholeFinder(text);
        return text.mentions().stream()
                .filter(mention -> mention.role() == Role.SHARE && turns.holds(mention))
                .flatMap(share -> turns
                        .owner(share)
                        .flatMap(part -> whole(text, wholes, turns, share)
                                .map(whole -> Draft.stated(ClaimType.RATIO, share, Quotient.of(part, whole))))
                        .stream());
    }

    /** The total of the parts' list; else what the words of the first share say of the first part. */
    private static Optional<Mention> whole(DocumentText text, WholeFinder wholes, InTurn turns, Mention share) {
        Mention words = turns.first(share);
        return turns.owner(words)
                .flatMap(part -> text.listOf(part).map(PartList::total).or(() -> wholes.whole(words, part)));
    }
}
