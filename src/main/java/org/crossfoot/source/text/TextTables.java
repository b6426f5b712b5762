package org.crossfoot.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.source.Passage;
import org.crossfoot.source.Table;

/**
 * Tables in plain text, as they are left of a page or workbook that was copied: lines right below each other whose cells are set
 * apart by upright strokes or by tabs. One such line alone, and lines without a number, are no table.
 */
final class TextTables {
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_CELLS = 2;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern STROKE = Pattern.compile("[|｜]");
    private static final Pattern TAB = Pattern.compile("\\t");

    /** The line below the header in a table of strokes. */
    private static final Pattern RULE = Pattern.compile("[-:—─ |｜]+");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final List<Found> found = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TextTables() {}

    /** A table with the part of the text that it takes. */
    private record Found(int start, int end, List<Table.Cell> cells) {
        boolean has(Passage passage) {
            return passage.start() >= start && passage.start() < end;
        }
    }

    /** A line of cells; blank ones among them, but not behind the last. */
    private record Row(int start, int end, Pattern separator, List<Piece> cells) {}

    private record Piece(int start, String text) {}

    /** What the text consists of: its paragraphs without the rows of tables, and the tables. */
    record Parts(List<Passage> passages, List<Table> tables) {}

    static Parts parts(String text, List<Passage> lines) {
        TextTables reading = new TextTables();
        Matcher line = LINE.matcher(text);
        int end = -1;
        while (line.find()) {
            // Between rows of a table stands one line end and nothing else.
            boolean adjoins = line.start() - end <= 2;
            reading.line(line.start(), line.group(), adjoins);
            end = line.end();
        }
        reading.endTable();
        return reading.parts(lines);
    }

    private void line(int start, String text, boolean adjoins) {
        Row row = Stream.of(STROKE, TAB)
                .map(separator -> row(start, text, separator))
                .filter(cells -> cells.cells().size() >= FEWEST_CELLS)
                .findFirst()
                .orElse(new Row(start, start, TAB, List.of()));
        boolean rule = !rows.isEmpty()
                && STROKE.matcher(text).find()
                && RULE.matcher(text).matches();
        boolean goesOn = adjoins && !rows.isEmpty() && rows.get(0).separator() == row.separator();
        if (!rule && (!goesOn || row.cells().isEmpty())) {
            endTable();
        }
        if (!rule && !row.cells().isEmpty()) {
            rows.add(row);
        }
    }

    private static Row row(int start, String text, Pattern separator) {
        int from = text.length() - text.stripLeading().length();
        Matcher mark = separator.matcher(text).region(from, text.length());
        // A stroke at either end is the table's edge.
        int cell = mark.lookingAt() ? mark.end() : from;
        List<Piece> cells = new ArrayList<>();
        mark.region(cell, text.length());
        while (mark.find()) {
            cells.add(piece(start, text, cell, mark.start()));
            cell = mark.end();
        }
        if (!text.substring(cell).isBlank()) {
            cells.add(piece(start, text, cell, text.length()));
        }
        return new Row(start, start + text.length(), separator, cells);
    }

    private static Piece piece(int line, String text, int from, int to) {
        String whole = text.substring(from, to);
        int blank = whole.length() - whole.stripLeading().length();
        return new Piece(line + from + blank, whole.strip());
    }

    private void endTable() {
        boolean numbers = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> DIGIT.matcher(cell.text()).find());
        if (rows.size() >= FEWEST_ROWS && numbers) {
            found.add(new Found(rows.get(0).start(), rows.get(rows.size() - 1).end(), cells()));
        }
        rows.clear();
    }

    private List<Table.Cell> cells() {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            addCells(i, rows.get(i).cells(), cells);
        }
        return cells;
    }

    private static void addCells(int row, List<Piece> pieces, List<Table.Cell> cells) {
        for (int column = 0; column < pieces.size(); column++) {
            Piece piece = pieces.get(column);
            if (!piece.text().isEmpty()) {
                cells.add(new Table.Cell(row, column, 1, 1, piece.start(), piece.text()));
            }
        }
    }

    private Parts parts(List<Passage> lines) {
        List<Passage> passages = lines.stream()
                .filter(line -> found.stream().noneMatch(table -> table.has(line)))
                .toList();
        List<Table> tables = found.stream()
                .map(table -> new Table("", before(table, passages), table.cells()))
                .toList();
        return new Parts(passages, tables);
    }

    private static int before(Found table, List<Passage> passages) {
        return (int) passages.stream()
                .filter(passage -> passage.start() < table.start())
                .count();
    }
}
