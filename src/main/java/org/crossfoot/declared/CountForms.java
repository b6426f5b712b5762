package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;

/** All forms of words about numbers of things and people. */
final class CountForms implements ClaimForm {
    private static final List<ClaimForm> FORMS = List.of(
            new PartsOfCount(),
            new CompositeMeant(),
            new RateOfCounts(),
            new RestOfCount(),
            new CountChanged(),
            new CountGrown(),
            new CountSaidAgain(),
            new CountEnumerated(),
            new StaffWithinEstablishment());

    @Override
    public Stream<Draft> find(DocumentText text) {
        return FORMS.stream().flatMap(form -> form.find(text));
    }
}
