package org.crossfoot.finding;

import java.util.List;

/** The causes there are, the most specific first: of causes that explain the same, the earlier is given first. */
final class CauseCatalogue {
    private static final List<Cause> CAUSES = List.of(
            new TotalForCurrentYear(),
            new MisplacedPart(),
            new DoubledPart(),
            new EntryEnteredTwice(),
            new WrongCode(),
            new OmittedPart(),
            new MiscountedPart(),
            new PriorYearValue(),
            new NeighbouringFigure(),
            new FigureOfAnotherItem(),
            new SignError(),
            new SlideError(),
            new TranspositionError(),
            new DoubledDigit(),
            new DroppedDigit(),
            new WrongDigit(),
            new RoundFigure(),
            new CutNotRounded(),
            new CutOffError(),
            new EntriesBehindDifference());

    private CauseCatalogue() {}

    static List<Cause> causes() {
        return CAUSES;
    }
}
