package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crossfoot.source.Row;
import org.jspecify.annotations.Nullable;

/**
 * Lines of vouchers whose date and number stand on their first line only, as where cells were merged: they get what stands above
 * them.
 *
 * <p>That a sheet is written so, a voucher shows that balances with such lines. Until one does, a line without date and number
 * may be anything and is rejected.
 */
final class FilledRows {
    private static final List<Field> HEAD = List.of(
            Field.DATE,
            Field.MONTH,
            Field.DAY,
            Field.YEAR,
            Field.UNIT,
            Field.VOUCHER_TYPE,
            Field.VOUCHER,
            Field.VOIDED,
            Field.CLOSING);

    private final Columns columns;
    private final Consumer<Row> refused;
    private final Map<Integer, Row> pending = new HashMap<>();
    private final Field day;
    private @Nullable Row above;
    private boolean usual;

    /** With what takes the rows, as they stand in the file, that cannot be understood after all. */
    FilledRows(Columns columns, Consumer<Row> refused) {
        this.columns = columns;
        this.refused = refused;
        this.day = columns.has(Field.DATE) ? Field.DATE : Field.DAY;
    }

    /** The row, completed by the one above if it is a further line of its voucher. */
    Row fill(Row row) {
        Row first = above;
        if (first == null || !isFurther(row, first)) {
            above = row;
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        HEAD.forEach(field -> columns.copy(field, first, cells));
        pending.put(row.number(), row);
        return new Row(row.sheet(), row.number(), cells);
    }

    private boolean isFurther(Row row, Row first) {
        boolean numbered = !columns.text(row, Field.VOUCHER).isEmpty();
        boolean dated = !columns.text(row, day).isEmpty();
        return !(numbered && dated)
                && (!numbered || isSame(Field.VOUCHER, row, first))
                && (!dated || isSame(day, row, first))
                && !columns.text(row, Field.ACCOUNT).isEmpty();
    }

    private boolean isSame(Field field, Row row, Row first) {
        return columns.text(row, field).equals(columns.text(first, field));
    }

    /** Takes the lines out of a voucher that were filled and cannot be trusted. */
    void settle(List<Entry> voucher) {
        if (pending.isEmpty()) {
            return;
        }
        usual |= isBalanced(voucher);
        if (!usual) {
            voucher.removeIf(this::refuse);
        }
        voucher.forEach(entry -> pending.remove(entry.row()));
    }

    private boolean refuse(Entry entry) {
        Row row = pending.remove(entry.row());
        if (row != null) {
            refused.accept(row);
        }
        return row != null;
    }

    private static boolean isBalanced(List<Entry> voucher) {
        long difference = 0;
        for (Entry entry : voucher) {
            difference += entry.debit() - entry.credit();
        }
        return difference == 0;
    }
}
