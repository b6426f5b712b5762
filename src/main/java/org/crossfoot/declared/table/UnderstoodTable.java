package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.money.Presence;
import org.crossfoot.source.Table.Cell;

/**
 * A table with its parts told apart and its figures read.
 *
 * @param statement which of the statements it is
 * @param sections its blocks with their rows
 * @param figures its figures by place
 */
record UnderstoodTable(Statement statement, List<Section> sections, Map<Place, TableFigure> figures) {
    private static final Pattern ASIDE = Pattern.compile(".*:(?:-?[\\d,.]+(?:万?元)?)?");
    private static final Pattern MARK = Pattern.compile("\\(?(?:\\d{1,3}|[A-Z])(?:=.*)?\\)?|栏次");

    /** A place of the grid. */
    record Place(int row, int column) {}

    /** A block with what its rows are about. */
    record Section(Block block, List<RowHead> heads) {
        Section {
            heads = List.copyOf(heads);
        }
    }

    Optional<TableFigure> figure(int row, Column column) {
        return Optional.ofNullable(figures.get(new Place(row, column.index())));
    }

    /** The columns of a grid with their headers and roles. */
    static List<Column> columns(Grid grid, Frame frame) {
        Map<Integer, int[]> contents = new HashMap<>();
        for (int row : frame.body()) {
            if (isAside(grid, row)) {
                continue;
            }
            for (Cell cell : grid.begunIn(row)) {
                count(contents.computeIfAbsent(cell.column(), key -> new int[3]), Plain.of(cell));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int index : grid.columns()) {
            int[] content = contents.getOrDefault(index, new int[3]);
            List<Column.Heading> path = path(grid, frame, index);
            if (!isSideLabel(grid, frame, index) && (!path.isEmpty() || content[0] + content[1] > 0)) {
                columns.add(Column.of(index, path, new Column.Content(content[0], content[1], content[2]))
                        .marked(mark(grid, frame, index)));
            }
        }
        return columns;
    }

    /** True for a row of words with their numbers in the same cell (其中：基本支出：42.00), which are no words of columns. */
    private static boolean isAside(Grid grid, int row) {
        List<String> words = grid.begunIn(row).stream().map(Plain::of).toList();
        return words.stream().noneMatch(word -> CellNumber.of(word).isPresent())
                && words.stream().anyMatch(word -> ASIDE.matcher(word).matches());
    }

    /** True where a word of the header stands beside all rows below it (项目资金, 绩效指标). */
    private static boolean isSideLabel(Grid grid, Frame frame, int index) {
        if (frame.header().isEmpty()) {
            return false;
        }
        int last = frame.header().get(frame.header().size() - 1);
        return last + 1 < grid.height()
                && grid.at(last, index).equals(grid.at(last + 1, index))
                && grid.at(last, index).isPresent();
    }

    private static void count(int[] content, String plain) {
        if (Plain.presence(plain) != Presence.STATED) {
            return;
        }
        boolean number = CellNumber.of(plain).isPresent();
        content[number ? 1 : 0]++;
        content[2] += CellNumber.isCode(plain) ? 1 : 0;
    }

    private static String mark(Grid grid, Frame frame, int column) {
        return frame.header().stream()
                .flatMap(row -> grid.at(row, column).stream())
                .map(Plain::of)
                .filter(words -> MARK.matcher(words).matches() && !words.equals("栏次"))
                .findFirst()
                .orElse("");
    }

    private static List<Column.Heading> path(Grid grid, Frame frame, int column) {
        List<Column.Heading> path = new ArrayList<>();
        for (int row : frame.header()) {
            Optional<Cell> cell = grid.at(row, column);
            if (cell.isEmpty() || MARK.matcher(Plain.of(cell.get())).matches()) {
                continue;
            }
            Column.Heading heading =
                    new Column.Heading(cell.get().row(), cell.get().column(), Plain.of(cell.get()));
            if (path.isEmpty() || !path.get(path.size() - 1).equals(heading)) {
                path.add(heading);
            }
        }
        return path;
    }
}
