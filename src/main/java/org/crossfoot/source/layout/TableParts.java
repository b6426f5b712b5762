package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.DocumentWriter.Draft;
import org.jspecify.annotations.Nullable;

/** The parts of one table on successive pages, its rows counted over all of them. */
final class TableParts {
    private final List<List<Draft>> parts = new ArrayList<>();
    private @Nullable GridBlock first;
    private int rows;

    boolean goesOnIn(GridBlock part) {
        return first != null && part.hasColumnsOf(first);
    }

    /**
     * Adds the next part; a header that is set again is left out, and a row that the page break cut is put together.
     *
     * @param pages how many pages have begun since the last part
     * @return the words left out
     */
    String add(GridBlock part, int pages) {
        int repeated = first == null ? 0 : part.rowsRepeating(first);
        if (first == null) {
            first = part;
            parts.add(new ArrayList<>());
        } else {
            for (int page = 0; page < pages; page++) {
                parts.add(new ArrayList<>());
            }
        }
        StringBuilder leftOut = new StringBuilder();
        boolean cut = pages > 0 && isRestOfRow(part, repeated);
        int shift = rows - repeated - (cut ? 1 : 0);
        for (Draft cell : part.cells()) {
            if (cell.row() < repeated) {
                leftOut.append(cell.text()).append('\n');
            } else if (!(cut && cell.row() == repeated && isJoined(cell))) {
                last().add(new Draft(cell.row() + shift, cell.column(), cell.height(), cell.width(), cell.text()));
            }
        }
        rows = shift + part.rows();
        return leftOut.toString();
    }

    private List<Draft> last() {
        return parts.get(parts.size() - 1);
    }

    /** In a table with codes, a first row without a code or a number is the rest of the labels on the page before. */
    private boolean isRestOfRow(GridBlock part, int row) {
        List<Draft> cells =
                part.cells().stream().filter(cell -> cell.row() == row).toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> cell.column() > 0 && !isNumber(cell) && above(cell) != null)
                && parts.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.row() == rows - 1 && cell.column() == 0 && isNumber(cell));
    }

    private static boolean isNumber(Draft cell) {
        return RowSplit.NUMBER.matcher(cell.text()).matches();
    }

    private @Nullable Draft above(Draft cell) {
        return parts.stream()
                .flatMap(List::stream)
                .filter(other -> other.row() == rows - 1 && other.column() == cell.column() && !isNumber(other))
                .findFirst()
                .orElse(null);
    }

    private boolean isJoined(Draft rest) {
        Draft begun = above(rest);
        if (begun == null) {
            return false;
        }
        String whole = Spacing.joined(begun.text(), rest.text());
        Draft joined = new Draft(begun.row(), begun.column(), begun.height(), begun.width(), whole);
        parts.forEach(part -> part.replaceAll(cell -> cell.equals(begun) ? joined : cell));
        return true;
    }

    void write(DocumentWriter writer) {
        if (first != null) {
            writer.tableOverPages("", parts);
        }
        first = null;
        rows = 0;
        parts.clear();
    }
}
