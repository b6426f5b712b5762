package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.DocumentWriter.Draft;

/**
 * Tables as text: {@code | 项目 | 决算数 |} is a row; {@code <} goes on with the cell to the left, {@code ^} with the one
 * above; {@code |= name} before them names the sheet.
 */
final class TableText {
    private final DocumentWriter writer = new DocumentWriter();
    private final List<List<String>> rows = new ArrayList<>();
    private String sheet = "";

    static Document document(String text) {
        TableText tables = new TableText();
        text.lines().forEach(tables::line);
        tables.close();
        return tables.writer.document("report.txt", "", "txt");
    }

    private void line(String line) {
        if (line.startsWith("|=")) {
            close();
            sheet = line.substring(2).strip();
        } else if (line.startsWith("|")) {
            List<String> row = new ArrayList<>();
            for (String cell :
                    line.strip().substring(1).replaceFirst("\\|$", "").split("\\|", -1)) {
                row.add(cell.strip());
            }
            rows.add(row);
        } else {
            close();
            writer.paragraph(line);
        }
    }

    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        List<Draft> drafts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.equals("<") && !text.equals("^")) {
                    drafts.add(new Draft(row, column, height(row, column), width(row, column), text));
                }
            }
        }
        writer.table(sheet, drafts);
        rows.clear();
        sheet = "";
    }

    private int width(int row, int column) {
        int end = column + 1;
        while (end < rows.get(row).size() && rows.get(row).get(end).equals("<")) {
            end++;
        }
        return end - column;
    }

    private int height(int row, int column) {
        int end = row + 1;
        while (end < rows.size()
                && column < rows.get(end).size()
                && rows.get(end).get(column).equals("^")) {
            end++;
        }
        return end - row;
    }
}
