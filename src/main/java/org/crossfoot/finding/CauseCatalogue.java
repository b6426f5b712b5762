package org.crossfoot.finding;

import java.util.List;

/** The causes there are, the most specific first: of causes that explain the same, the earlier is given first. */
final class CauseCatalogue {
    private static final List<Cause> CAUSES = List.of(
            new TotalForCurrentYear(),
            new MisplacedPart(),
            new OmittedPart(),
            new FigureOfAnotherItem(),
            new SlideError(),
            new TranspositionError());

    private CauseCatalogue() {}

    static List<Cause> causes() {
        return CAUSES;
    }
}
