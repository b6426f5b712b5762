package org.crossfoot.source.xlsx;

import java.math.BigDecimal;
import org.crossfoot.source.SheetValues;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook as texts, formulas by the value that was saved with them. */
final class CellTexts {
    private final SheetValues values;

    CellTexts(boolean from1904) {
        this.values = new SheetValues(from1904);
    }

    String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value == null && cell.getType() == CellType.FORMULA) {
            // Programs that write formulas without their values leave nothing that could be read.
            return "=" + cell.getFormula();
        }
        if (value instanceof BigDecimal number) {
            return values.of(number, cell.getDataFormatId(), cell.getDataFormatString());
        }
        String raw = value instanceof Boolean ? String.valueOf(value) : cell.getText();
        return raw == null ? "" : raw;
    }
}
