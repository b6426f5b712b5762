package org.crossfoot.source.workbook;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The cells of a sheet as they are shown, formulas by the value that was saved with them, dates in ISO form. */
final class CellTexts {
    private static final String GENERAL = "General";

    private final DataFormatter shown = new DataFormatter(Locale.ROOT);

    CellTexts() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return type == CellType.BLANK ? "" : shown.formatCellValue(cell).strip();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toString().replace("T00:00", "");
        }
        // How many digits are shown without a format depends on the column's width.
        return cell.getCellStyle().getDataFormatString().equals(GENERAL)
                ? NumberToTextConverter.toText(cell.getNumericCellValue())
                : shown.formatCellValue(cell).strip();
    }
}
