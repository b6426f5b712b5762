package org.crossfoot.declared;

import java.util.stream.Stream;

/** A total and the parts listed for it (其中, 包括, 用于 …): the parts add up to the total, or come to no more than it. */
final class PartsOfTotal implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.lists().stream()
                .map(list -> Draft.stated(ClaimType.SUM, list.total(), Terms.of(list.members()))
                        .compared(list.exhaustive() ? Comparison.EQUAL : Comparison.AT_LEAST));
    }
}
