package org.crossfoot.source.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.DocumentWriter.Draft;

/** The cells of one sheet, merged ones once. */
final class SheetCells {
    private final Sheet sheet;
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();

    SheetCells(Sheet sheet) {
        this.sheet = sheet;
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region);
        }
    }

    /** Rows of one cell each are text if there is a sentence in one of them, or nothing else on the sheet; else titles and such. */
    void write(DocumentWriter text) {
        List<List<Draft>> rows = rows();
        boolean onlyText = rows.stream().allMatch(row -> row.size() == 1);
        List<Draft> table = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = endOfSingles(rows, from);
            List<Draft> lines =
                    rows.subList(from, to).stream().flatMap(List::stream).toList();
            if (onlyText || lines.stream().anyMatch(line -> line.text().contains("。"))) {
                flush(table, text);
                lines.forEach(line -> text.paragraph(line.text()));
            } else {
                table.addAll(lines);
            }
            if (to < rows.size()) {
                table.addAll(rows.get(to));
            }
            from = to + 1;
        }
        flush(table, text);
    }

    private void flush(List<Draft> table, DocumentWriter text) {
        if (!table.isEmpty()) {
            text.table(sheet.getSheetName(), table);
            table.clear();
        }
    }

    private static int endOfSingles(List<List<Draft>> rows, int from) {
        int to = from;
        while (to < rows.size() && rows.get(to).size() == 1) {
            to++;
        }
        return to;
    }

    private List<List<Draft>> rows() {
        CellTexts texts = new CellTexts();
        List<List<Draft>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Draft> cells = cells(row, texts);
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private List<Draft> cells(Row row, CellTexts texts) {
        List<Draft> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = texts.of(cell);
            if (!text.isBlank()) {
                cells.add(draft(cell, text));
            }
        }
        return cells;
    }

    private Draft draft(Cell cell, String text) {
        CellRangeAddress region = merged.get(cell.getAddress());
        int height = region == null ? 1 : region.getLastRow() - region.getFirstRow() + 1;
        int width = region == null ? 1 : region.getLastColumn() - region.getFirstColumn() + 1;
        return new Draft(cell.getRowIndex(), cell.getColumnIndex(), height, width, text);
    }
}
