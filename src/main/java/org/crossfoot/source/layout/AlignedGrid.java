package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.source.DocumentWriter.Draft;
import org.crossfoot.source.layout.TextRow.Piece;

/** The cells of a table whose columns no rules part: columns by where its numbers and labels stand, rows by the numbers. */
final class AlignedGrid {
    private static final double SPANNED = 0.9;

    private final List<TextRow> rows;
    private final int header;
    private final List<Rule> levels;
    private final List<Box> columns;

    private AlignedGrid(List<TextRow> rows, int header, List<Rule> levels) {
        this.rows = rows;
        this.header = header;
        this.levels = levels;
        this.columns = columns(rows, header);
    }

    /**
     * The table.
     *
     * @param rows all its rows of text, the header's first
     * @param header how many of them are above the first number
     * @param levels the level rules in it
     */
    static GridBlock of(List<TextRow> rows, int header, List<Rule> levels) {
        return new AlignedGrid(rows, header, levels).block();
    }

    private static List<Box> columns(List<TextRow> rows, int header) {
        List<Box> columns = new ArrayList<>();
        rows.subList(header, rows.size()).stream()
                .flatMap(row -> row.pieces().stream())
                .forEach(piece -> widen(columns, piece.box()));
        if (header > 0) {
            withHeaders(columns, rows.get(header - 1).finest().pieces());
        }
        columns.sort(Comparator.comparingDouble(Box::left));
        return columns;
    }

    /**
     * A header that stands beside the numbers below it, in the middle of a column whose numbers keep right, belongs to them; one
     * that has no numbers near is a column of its own.
     */
    private static void withHeaders(List<Box> columns, List<Piece> lowest) {
        List<Box> headers = lowest.stream().map(Piece::box).toList();
        for (Box header : headers) {
            if (columns.stream().anyMatch(column -> shared(column, header) > 0)) {
                continue;
            }
            Box nearest = columns.stream()
                    .filter(column -> headers.stream().noneMatch(other -> shared(column, other) > 0))
                    .min(Comparator.comparingDouble(column -> -shared(column, header)))
                    .filter(column -> isFree(column.with(header), columns, headers))
                    .orElse(null);
            columns.remove(nearest);
            columns.add(nearest == null ? header : nearest.with(header));
        }
    }

    /** Nothing else stands between a header and its numbers: each box there meets no more than one column and one header. */
    private static boolean isFree(Box both, List<Box> columns, List<Box> headers) {
        return columns.stream().filter(column -> shared(column, both) > 0).count() == 1
                && headers.stream().filter(header -> shared(header, both) > 0).count() == 1;
    }

    private static void widen(List<Box> columns, Box piece) {
        Box column = piece;
        for (Box known : List.copyOf(columns)) {
            if (shared(known, column) > 0) {
                columns.remove(known);
                column = column.with(known);
            }
        }
        columns.add(column);
    }

    private static double shared(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    }

    private GridBlock block() {
        Map<Integer, Map<Integer, List<Piece>>> cells = new TreeMap<>();
        List<Integer> places = new RowPlaces(rows, header, levels).places();
        for (int i = 0; i < rows.size(); i++) {
            Map<Integer, List<Piece>> row = cells.computeIfAbsent(places.get(i), place -> new TreeMap<>());
            List<Piece> pieces =
                    i < header ? rows.get(i).finest().pieces() : rows.get(i).pieces();
            for (Piece piece : pieces) {
                row.computeIfAbsent(column(piece.box()), column -> new ArrayList<>())
                        .add(piece);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        cells.forEach((row, inRow) -> inRow.forEach((column, pieces) -> drafts.add(draft(row, column, pieces))));
        Box box = Box.around(rows.stream().map(TextRow::box).toList());
        return new GridBlock(box, edges(), GridBlock.OF_TEXT, cells.size(), drafts);
    }

    private int column(Box piece) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            best = shared(columns.get(i), piece) > shared(columns.get(best), piece) ? i : best;
        }
        return best;
    }

    private Draft draft(int row, int column, List<Piece> pieces) {
        Box box = Box.around(pieces.stream().map(Piece::box).toList());
        Box reach = row < header ? reach(box) : box;
        int first = column;
        int last = column;
        for (int i = 0; i < columns.size(); i++) {
            if (shared(columns.get(i), reach) > 0) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        String text = CellText.of(pieces.stream().map(Piece::row).toList());
        return new Draft(row, first, 1, last - first + 1, text);
    }

    /** A header over several columns reaches as far as the short rule below it. */
    private Box reach(Box piece) {
        double whole = Box.around(columns).width();
        return levels.stream()
                .filter(rule -> rule.at() > piece.centreY() && rule.at() < piece.bottom() + piece.height())
                .filter(rule -> rule.to() - rule.from() < SPANNED * whole)
                .filter(rule -> rule.covers(piece.centreX()))
                .map(rule -> piece.with(new Box(rule.from(), piece.top(), rule.to(), piece.bottom())))
                .findFirst()
                .orElse(piece);
    }

    private List<Double> edges() {
        List<Double> edges = new ArrayList<>(List.of(columns.get(0).left()));
        for (int i = 1; i < columns.size(); i++) {
            edges.add((columns.get(i - 1).right() + columns.get(i).left()) / 2);
        }
        edges.add(columns.get(columns.size() - 1).right());
        return edges;
    }
}
