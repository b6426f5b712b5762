package org.crossfoot.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes rows of cells as a workbook, numbers as numbers. */
final class Workbooks {
    private Workbooks() {}

    static byte[] of(Workbook workbook, List<List<List<String>>> sheets) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<List<String>> rows : sheets) {
                Sheet sheet = workbook.createSheet();
                for (List<String> row : rows) {
                    fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            Cell cell = row.createCell(column);
            if (text.matches("-?\\d+(\\.\\d+)?") && !text.matches("0\\d+")) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text);
            }
        }
    }
}
