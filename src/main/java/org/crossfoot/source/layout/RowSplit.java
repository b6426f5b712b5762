package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crossfoot.source.DocumentWriter.Draft;
import org.crossfoot.source.layout.Grid.Area;
import org.crossfoot.source.layout.RuledTable.CellLines;

/** Rows between two rules that hold several numbers below each other are as many rows as there are numbers. */
final class RowSplit {
    /** A number, and nothing else, as it stands in a column of numbers. */
    static final Pattern NUMBER = Pattern.compile("[-－—]?[\\d０-９](?:[\\d０-９,，.．]*[\\d０-９])?[%％]?");

    /** The heights of the numbers in each row of the grid that has several. */
    private final Map<Integer, List<Double>> heights = new TreeMap<>();

    RowSplit(List<CellLines> cells) {
        for (CellLines cell : cells) {
            List<Double> numbers = numbers(cell);
            if (cell.area().height() == 1 && numbers.size() > 1) {
                heights.merge(cell.area().row(), numbers, RowSplit::merged);
            }
        }
    }

    private static List<Double> numbers(CellLines cell) {
        return cell.lines().stream()
                .filter(line -> NUMBER.matcher(line.text()).matches())
                .map(line -> line.box().centreY())
                .toList();
    }

    private static List<Double> merged(List<Double> one, List<Double> other) {
        List<Double> all = new ArrayList<>(one);
        for (double height : other) {
            if (all.stream().noneMatch(known -> Math.abs(known - height) < RuleGroup.APART)) {
                all.add(height);
            }
        }
        return all.stream().sorted().toList();
    }

    int rows(int ofGrid) {
        return row(ofGrid);
    }

    /** Where a row of the grid begins when the rows above it are split. */
    private int row(int ofGrid) {
        return ofGrid
                + heights.entrySet().stream()
                        .filter(split -> split.getKey() < ofGrid)
                        .mapToInt(split -> split.getValue().size() - 1)
                        .sum();
    }

    List<Draft> drafts(CellLines cell) {
        Area area = cell.area();
        List<Double> split = heights.get(area.row());
        int row = row(area.row());
        if (split == null || area.height() > 1) {
            int height = row(area.row() + area.height()) - row;
            return List.of(new Draft(row, area.column(), height, area.width(), CellText.of(cell.lines())));
        }
        Map<Integer, List<GlyphRow>> rows = new TreeMap<>();
        for (GlyphRow line : cell.lines()) {
            rows.computeIfAbsent(nearest(split, line.box().centreY()), at -> new ArrayList<>())
                    .add(line);
        }
        List<Draft> drafts = new ArrayList<>();
        rows.forEach(
                (at, lines) -> drafts.add(new Draft(row + at, area.column(), 1, area.width(), CellText.of(lines))));
        return drafts;
    }

    static int nearest(List<Double> places, double place) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - place) < Math.abs(places.get(nearest) - place)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
