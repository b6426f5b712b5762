package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.source.Location;

/** Which figures stand beside each other, where an eye or a cursor slips from one to the other. */
final class Neighbours {
    private final Map<String, List<Observation>> beside = new HashMap<>();

    /**
     * Finds the neighbours of figures.
     *
     * @param figures in reading order: those of a table row by row
     */
    Neighbours(List<Observation> figures) {
        Map<Object, Observation> last = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.written().unit().isMoney())
                .forEach(figure -> lines(figure.at())
                        .forEach(line ->
                                Optional.ofNullable(last.put(line, figure)).ifPresent(before -> join(before, figure))));
    }

    private void join(Observation before, Observation figure) {
        beside(before).add(figure);
        beside(figure).add(before);
    }

    /** The rows and columns that a place is on; a text is one line. */
    private static List<Object> lines(Location at) {
        if (at.table() == null) {
            return List.of(List.of(at.file()));
        }
        List<Object> row = List.of(at.file(), at.table(), "row", Objects.requireNonNullElse(at.row(), 0));
        List<Object> column = List.of(at.file(), at.table(), "column", Objects.requireNonNullElse(at.column(), ""));
        return List.of(row, column);
    }

    private List<Observation> beside(Observation figure) {
        return beside.computeIfAbsent(figure.id(), id -> new ArrayList<>());
    }

    List<Observation> of(Observation figure) {
        return List.copyOf(beside.getOrDefault(figure.id(), List.of()));
    }
}
