package org.crossfoot.declared;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A total and the parts listed for it (其中, 包括, 用于 …): the parts add up to the total, or come to no more than it. */
final class PartsOfTotal implements ClaimForm {
    /** Years that went well and others that did not make up a surplus: some of its parts may be greater than all of it. */
    private static final Pattern NET = Pattern.compile("(?<!结转和|结转及|结转)(?:结余|盈余|差额|净额)$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.lists().stream()
                .filter(list ->
                        list.exhaustive() || !NET.matcher(list.total().label()).find())
                .map(list -> Draft.stated(ClaimType.SUM, list.total(), Terms.of(list.members()))
                        .compared(list.exhaustive() ? Comparison.EQUAL : Comparison.AT_LEAST));
    }
}
