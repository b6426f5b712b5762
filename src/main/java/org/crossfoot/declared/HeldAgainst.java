package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;

/** Words of direction between two levels that the text states (决算数小于预算数, 与上年持平, 未超预算). */
final class HeldAgainst implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.standings().stream().flatMap(HeldAgainst::draft);
    }

    private static Stream<Draft> draft(Standing standing) {
        return standing.base().stream()
                .map(base -> Draft.stated(
                                ClaimType.DIRECTION, standing.now().mention(), Terms.of(List.of(base.mention())))
                        .compared(standing.comparison()));
    }
}
