package org.crossfoot.source.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.crossfoot.source.Block;

/** The paragraphs and tables of a range of a document. */
final class BodyBlocks {
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0D-\\x1D\\x1F]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\x0B\\x0C]");

    private final ListNumbers numbers = new ListNumbers();
    private final Range body;

    BodyBlocks(Range body) {
        this.body = body;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < body.numParagraphs(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                blocks.add(new TableGrid(table, this).grid());
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                blocks.add(paragraph(paragraph));
            }
        }
        return blocks;
    }

    /** The paragraphs of a cell. */
    List<Block> of(Range cell) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            blocks.add(paragraph(cell.getParagraph(i)));
        }
        return blocks;
    }

    private Block paragraph(Paragraph paragraph) {
        String shown = LINE_BREAK.matcher(Range.stripFields(paragraph.text())).replaceAll("\n");
        String text = NO_TEXT.matcher(shown.replace('\u001E', '-')).replaceAll("");
        return new Block.Paragraph(text.isBlank() ? "" : numbers.next(paragraph) + text);
    }
}
