package org.crossfoot.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
import org.jspecify.annotations.Nullable;

/** Looks for the row of column headers below the titles of a sheet, and for the mapping that knows most of them. */
final class HeaderSearch {
    /** Titles, the unit's name and the period take up to ten rows in practice. */
    static final int ROWS = 20;

    private static final Pattern NOT_YUAN = Pattern.compile("单位[:(]?(?:人民币)?([千万亿百]元)");

    private final List<Mapping> mappings;
    private @Nullable Columns best;
    private int bestRow;
    private int rows;
    private String notYuan = "";

    HeaderSearch(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    /** The columns, if this row is the header row. */
    Optional<Columns> in(Row row) {
        rows++;
        for (Mapping mapping : mappings) {
            Columns columns = new Columns(mapping, row);
            if (best == null || isBetter(columns, best)) {
                best = columns;
                bestRow = row.number();
            }
        }
        noteUnit(row);
        return best == null || !best.missing().isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** True if no more rows are worth looking at. */
    boolean isOver() {
        return rows >= ROWS;
    }

    /** Why the sheet must not be read though its header row was found; empty if nothing speaks against it. */
    Optional<Message> refusal(String file) {
        if (best == null || !best.missing().isEmpty()) {
            return Optional.empty();
        }
        if (!notYuan.isEmpty()) {
            return Optional.of(Message.of("ledger.not-yuan", file, notYuan));
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

    private void noteUnit(Row row) {
        var unit = NOT_YUAN.matcher(Headers.normal(row.raw()));
        if (unit.find()) {
            notYuan = unit.group(1);
        }
    }
}
