package org.crossfoot.ledger;

import java.util.List;
import org.crossfoot.source.Row;

/** Rejects rows with a cell longer than any of its kind is, which would burst what keeps them. */
final class CellLengths {
    /** What every kind of cell may have; few cells are longer, so that nearly all rows are done with at once. */
    private static final int ANY = 255;

    private static final int NAME = 1000;

    /** The most that a cell of a spreadsheet holds. */
    private static final int TEXT = 32_767;

    private CellLengths() {}

    static void require(Columns columns, Row row) throws RowRejected {
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > ANY) {
                requireFields(columns, row);
                return;
            }
        }
    }

    private static void requireFields(Columns columns, Row row) throws RowRejected {
        for (Field field : Field.values()) {
            int length = columns.text(row, field).length();
            if (length > most(field)) {
                throw new RowRejected("ledger.cell-too-long", columns.header(field), length, most(field));
            }
        }
    }

    private static int most(Field field) {
        return switch (field) {
            case SUMMARY -> TEXT;
            case PROJECT, PROJECT_NAME, PAYEE -> NAME;
            default -> ANY;
        };
    }
}
