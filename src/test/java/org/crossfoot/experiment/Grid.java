package org.crossfoot.experiment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.source.Location;

/** Which cells of a table stand beside each other. */
record Grid(List<Observation> figures) {

    /** The figures right before and behind a figure in its row and in its column. */
    Stream<Observation> beside(Observation figure) {
        return Stream.of(row(figure), column(figure)).flatMap(line -> {
            int at = line.indexOf(figure);
            return Stream.of(at - 1, at + 1)
                    .filter(i -> i >= 0 && i < line.size())
                    .map(line::get);
        });
    }

    private List<Observation> row(Observation figure) {
        return figures.stream()
                .filter(other -> isInTableOf(figure.at(), other.at()))
                .filter(other -> Objects.equals(other.at().row(), figure.at().row()))
                .toList();
    }

    private List<Observation> column(Observation figure) {
        return figures.stream()
                .filter(other -> isInTableOf(figure.at(), other.at()))
                .filter(other -> Objects.equals(other.at().column(), figure.at().column()))
                .toList();
    }

    private static boolean isInTableOf(Location one, Location other) {
        return one.file().equals(other.file()) && Objects.equals(one.table(), other.table());
    }
}
