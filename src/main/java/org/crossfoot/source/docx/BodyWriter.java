package org.crossfoot.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.crossfoot.source.DocumentWriter;

/** Writes the body of a Word document: paragraphs and tables in the order in which they stand. */
final class BodyWriter {
    private final DocumentWriter text;

    BodyWriter(DocumentWriter text) {
        this.text = text;
    }

    void write(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.paragraph(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                write(table);
            }
        }
    }

    private void write(XWPFTable table) {
        List<DocumentWriter.Draft> cells = new ArrayList<>();
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            List<XWPFTableCell> inRow = rows.get(row).getTableCells();
            for (int column = 0; column < inRow.size(); column++) {
                cells.add(new DocumentWriter.Draft(
                        row, column, 1, 1, inRow.get(column).getText()));
            }
        }
        text.table("", cells);
    }
}
