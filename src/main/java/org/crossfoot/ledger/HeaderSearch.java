package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
import org.jspecify.annotations.Nullable;

/** Looks for the row of column headers below the titles of a sheet, or the two rows, and for the mapping that knows most of them. */
final class HeaderSearch {
    /** Titles, the unit's name and the period take up to ten rows in practice. */
    static final int ROWS = 20;

    private final List<Mapping> mappings;
    private final SheetTitles titles = new SheetTitles();
    private @Nullable Columns best;
    private @Nullable Row above;
    private int bestRow;
    private int rows;

    HeaderSearch(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    /** The columns, if this row is the header row. */
    Optional<Columns> in(Row row) {
        rows++;
        titles.note(row);
        for (HeaderRow header : headers(row)) {
            for (Mapping mapping : mappings) {
                compare(new Columns(mapping, header, titles), row.number());
            }
        }
        above = row;
        return best == null || !best.missing().isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The columns, if the row behind the header row is its lower half and tells more of them. */
    Optional<Columns> continued(Row row) {
        Columns before = best;
        if (before == null || above == null || row.cells().stream().anyMatch(HeaderSearch::isAmount)) {
            return Optional.empty();
        }
        compare(new Columns(before.mapping(), HeaderRow.of(above, row), titles), row.number());
        return best == before ? Optional.empty() : Optional.ofNullable(best);
    }

    /** The row by itself, and as the lower of two. */
    private List<HeaderRow> headers(Row row) {
        List<HeaderRow> headers = new ArrayList<>(List.of(HeaderRow.of(row)));
        if (above != null && isSeveral(above) && row.cells().stream().noneMatch(HeaderSearch::isAmount)) {
            headers.add(HeaderRow.of(above, row));
        }
        return headers;
    }

    private static boolean isSeveral(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1;
    }

    private static boolean isAmount(String cell) {
        return !Amounts.isNone(Amounts.fen(cell.strip()));
    }

    private void compare(Columns columns, int row) {
        if (best == null || isBetter(columns, best)) {
            best = columns;
            bestRow = row;
        }
    }

    /** True if no more rows are worth looking at. */
    boolean isOver() {
        return rows >= ROWS;
    }

    SheetTitles titles() {
        return titles;
    }

    /** Why the sheet must not be read though its header row was found; empty if nothing speaks against it. */
    Optional<Message> refusal(String file) {
        if (best == null || !best.missing().isEmpty()) {
            return Optional.empty();
        }
        return best.ambiguous().map(header -> Message.of("ledger.header-twice", file, bestRow, header));
    }

    /** What to tell the user of a file with no header row. */
    Message notFound(String file) {
        if (best == null || best.fields().isEmpty()) {
            return Message.of("ledger.no-header", file, ROWS);
        }
        String names = best.missing().stream()
                .map(field -> String.join("/", best.mapping().headersOf(field)))
                .collect(Collectors.joining("；"));
        return Message.of(
                "ledger.header-incomplete", file, bestRow, best.mapping().name(), names);
    }

    /** How many fields the best row had. */
    int found() {
        return best == null ? 0 : best.fields().size();
    }

    private static boolean isBetter(Columns columns, Columns best) {
        boolean whole = columns.missing().isEmpty();
        boolean bestWhole = best.missing().isEmpty();
        return whole == bestWhole ? columns.fields().size() > best.fields().size() : whole;
    }
}
