package org.crossfoot.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.crossfoot.source.Passage;

/** Writes paragraphs one below another into a text and remembers where each begins. */
final class PassageWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();

    void write(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                write(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                write(table);
            }
        }
    }

    private void write(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                write(cell.getBodyElements());
            }
        }
    }

    /** A line break within a paragraph ends the passage too. */
    private void write(String paragraph) {
        paragraph.lines().filter(line -> !line.isBlank()).forEach(line -> {
            passages.add(new Passage(text.length(), line));
            text.append(line).append('\n');
        });
    }

    String text() {
        return text.toString();
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }
}
