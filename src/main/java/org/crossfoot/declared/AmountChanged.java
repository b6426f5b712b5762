package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;

/** A change and the two levels it lies between (2022年预算比2021年多1.68万元), where the text states both. */
final class AmountChanged implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.moves().stream().filter(Move::isAmount).flatMap(AmountChanged::draft);
    }

    private static Stream<Draft> draft(Move move) {
        return move.base().stream()
                .map(base -> List.of(new Term(move.now().mention(), move.up()), new Term(base.mention(), !move.up())))
                .map(terms -> Draft.stated(ClaimType.CHANGE, move.mention(), new Terms(terms)));
    }
}
