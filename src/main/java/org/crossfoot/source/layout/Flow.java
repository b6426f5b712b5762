package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.DocumentWriter.Draft;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a paragraph and the parts of a table, over page breaks too, and writes each when it is whole. */
final class Flow {
    private final DocumentWriter writer;

    private String paragraph = "";
    private @Nullable Line last;
    private final List<Integer> breaksWithin = new ArrayList<>();

    private @Nullable GridBlock table;
    private int rows;
    private final List<List<Draft>> parts = new ArrayList<>();

    /** Pages that have begun since the last block: where they begin in the text is known with the next one. */
    private int open;

    Flow(DocumentWriter writer) {
        this.writer = writer;
    }

    void page(List<Block> blocks, LineBreaks breaks) {
        open++;
        for (Block block : blocks) {
            if (block instanceof Line line) {
                line(line, breaks);
            } else if (block instanceof GridBlock part) {
                part(part);
            }
        }
    }

    void end() {
        finish();
        begin();
    }

    private void begin() {
        for (; open > 0; open--) {
            writer.page();
        }
    }

    private void line(Line line, LineBreaks breaks) {
        boolean goesOn = last != null && breaks.goesOn(last, line, open == 0);
        if (!goesOn) {
            finish();
            begin();
        }
        String joined = goesOn ? Spacing.joined(paragraph, line.text()) : line.text();
        for (; open > 0; open--) {
            breaksWithin.add(joined.length() - line.text().length());
        }
        paragraph = joined;
        last = line;
    }

    private void part(GridBlock part) {
        GridBlock before = table;
        boolean goesOn = before != null && part.hasColumnsOf(before);
        if (!goesOn) {
            finish();
            begin();
            parts.add(new ArrayList<>());
        }
        for (; open > 0; open--) {
            parts.add(new ArrayList<>());
        }
        for (Draft cell : part.cells()) {
            parts.get(parts.size() - 1)
                    .add(new Draft(rows + cell.row(), cell.column(), cell.height(), cell.width(), cell.text()));
        }
        rows += part.rows();
        table = part;
    }

    private void finish() {
        if (last != null) {
            breaksWithin.forEach(writer::pageWithin);
            writer.paragraph(paragraph);
        }
        if (table != null) {
            writer.tableOverPages("", parts);
        }
        paragraph = "";
        last = null;
        breaksWithin.clear();
        table = null;
        rows = 0;
        parts.clear();
    }
}
