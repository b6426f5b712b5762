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
            new PriorYearValue(),
            new NeighbouringFigure(),
            new FigureOfAnotherItem(),
            new MiscountedPart(),
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

    private static final List<String> IDS = CAUSES.stream().map(Cause::id).toList();

    private CauseCatalogue() {}

    /** Where a cause stands; behind all others for a correction that no cause explains. */
    static int place(String cause) {
        int place = IDS.indexOf(cause);
        return place < 0 ? IDS.size() : place;
    }

    static List<Cause> causes() {
        return CAUSES;
    }
}
