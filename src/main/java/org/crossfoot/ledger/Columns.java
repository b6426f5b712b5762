package org.crossfoot.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.source.Row;

/** Which column of a sheet holds which field, as one mapping sees it. */
final class Columns {
    private static final int NONE = -1;
    private static final List<Field> NEEDED =
            List.of(Field.DATE, Field.VOUCHER, Field.ACCOUNT, Field.DEBIT, Field.CREDIT, Field.DIRECTION, Field.AMOUNT);

    /** Headers of columns that have the account's code and name in one, where there is none for the code. */
    private static final Set<String> WHOLE_ACCOUNT = Set.of("会计科目", "科目");

    private final Mapping mapping;
    private final boolean accountKnown;
    private boolean firstRow = true;
    private int widest;
    /** By the places of the fields; {@link #NONE} for those that are not there. An array, for it is asked for every cell. */
    private final int[] columns = new int[Field.values().length];

    private final int lastNeeded;
    private final HeaderRow names;
    private final Map<Field, String> known = new EnumMap<>(Field.class);
    private final Map<Field, String> headers = new EnumMap<>(Field.class);
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Looks for every field of the mapping in a row that may be the header row. */
    Columns(Mapping mapping, HeaderRow row, SheetTitles titles) {
        this.accountKnown = !titles.account().isEmpty();
        this.mapping = mapping;
        this.widest = row.size();
        this.names = row;
        Arrays.fill(columns, NONE);
        for (Field field : Field.values()) {
            find(field);
        }
        if (!has(Field.ACCOUNT) && WHOLE_ACCOUNT.contains(known.getOrDefault(Field.ACCOUNT_NAME, ""))) {
            columns[place(Field.ACCOUNT)] = columns[place(Field.ACCOUNT_NAME)];
            columns[place(Field.ACCOUNT_NAME)] = NONE;
        }
        this.lastNeeded = Stream.of(Field.DATE, Field.VOUCHER, Field.ACCOUNT)
                .mapToInt(field -> columns[place(field)])
                .max()
                .orElse(NONE);
        for (int column = 0; column < row.size(); column++) {
            note(column, row.shown().get(column));
        }
    }

    private void find(Field field) {
        for (String header : mapping.headersOf(field)) {
            int column = names.indexOf(header);
            if (column >= 0) {
                columns[place(field)] = column;
                known.put(field, header);
                return;
            }
        }
    }

    private void note(int column, String header) {
        for (Field field : Field.values()) {
            if (columns[place(field)] == column) {
                headers.put(field, header);
                fields.put(header, field.code());
            }
        }
    }

    /** The header of a date, voucher, account or amount that stands over two columns, so that neither can be trusted. */
    Optional<String> ambiguous() {
        return NEEDED.stream()
                .filter(this::has)
                .filter(field -> names.hasTwice(known.getOrDefault(field, "")))
                .map(this::header)
                .findFirst();
    }

    /**
     * Makes sure that the row's cells stand under their headers. In text, an amount whose separators of thousands are not
     * quoted moves all cells behind it; in a workbook, a cell stands where it stands. Some programs end every row but the
     * header with a separator: as many blank cells as the first row has are no surplus.
     */
    void requireAligned(Row row) throws RowRejected {
        if (!row.sheet().isEmpty()) {
            return;
        }
        int cells = row.cells().size();
        if (firstRow) {
            firstRow = false;
            widest = Math.max(widest, isBlankFrom(widest, row.cells()) ? cells : widest);
        }
        if (cells > widest) {
            throw new RowRejected("ledger.row-long", cells, names.size());
        }
        if (cells <= lastNeeded) {
            throw new RowRejected("ledger.row-short", cells, names.size());
        }
    }

    private static boolean isBlankFrom(int column, List<String> cells) {
        return column >= cells.size()
                || cells.subList(column, cells.size()).stream().allMatch(String::isBlank);
    }

    /** True if the row has the headers again, or one of the two rows that they take. */
    boolean areIn(Row row) {
        int cells = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = Headers.normal(row.cells().get(column));
            if (!cell.isEmpty() && (column >= names.size() || !names.isPartOf(column, cell))) {
                return false;
            }
            cells += cell.isEmpty() ? 0 : 1;
        }
        return cells > 1;
    }

    HeaderRow row() {
        return names;
    }

    Mapping mapping() {
        return mapping;
    }

    /** Header to field, in the order of the sheet. */
    Map<String, String> fields() {
        return fields;
    }

    boolean has(Field field) {
        return columns[place(field)] != NONE;
    }

    /** The header that a field stands under in this sheet. */
    String header(Field field) {
        return headers.getOrDefault(field, field.code());
    }

    @SuppressWarnings("EnumOrdinal") // of this program's own run only, and asked for every cell
    private static int place(Field field) {
        return field.ordinal();
    }

    /** The text of a field in a row, without blanks at its ends; empty where the sheet or the row has none. */
    String text(Row row, Field field) {
        int column = columns[place(field)];
        List<String> cells = row.cells();
        return column < 0 || column >= cells.size() ? "" : trimmed(cells.get(column));
    }

    /** Puts what a row has for a field into the cells of another, where these have nothing. */
    void copy(Field field, Row from, List<String> cells) {
        int column = columns[place(field)];
        if (column >= 0 && column < cells.size() && trimmed(cells.get(column)).isEmpty()) {
            cells.set(column, text(from, field));
        }
    }

    /** The fields without which no entry can be made and that are not here. */
    List<Field> missing() {
        return mapping.shape().missing(field -> has(field) || (accountKnown && field == Field.ACCOUNT));
    }

    /** True if debit and credit have a column each. */
    boolean hasSides() {
        return has(Field.DEBIT) && has(Field.CREDIT);
    }

    /** Accounting programs pad cells with tabs and wide blanks, and spreadsheets lead texts in with an apostrophe. */
    private static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isPadding(cell.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isPadding(char c) {
        return c <= ' ' || c == '\'' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }
}
