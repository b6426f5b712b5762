package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.DocumentWriter;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a paragraph and the parts of a table, over page breaks too, and writes each when it is whole. */
final class Flow {
    private final DocumentWriter writer;

    private String paragraph = "";
    private @Nullable Line last;
    private final List<Integer> breaksWithin = new ArrayList<>();

    private final TableParts table = new TableParts();

    /** Pages that have begun since the last block: where they begin in the text is known with the next one. */
    private int open;

    Flow(DocumentWriter writer) {
        this.writer = writer;
    }

    /** Takes the next page; the words of a table's header that is set again are given back. */
    String page(List<Block> blocks, LineBreaks breaks) {
        open++;
        StringBuilder repeated = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                line(line, breaks);
            } else if (block instanceof GridBlock part) {
                repeated.append(part(part));
            }
        }
        return repeated.toString();
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

    private String part(GridBlock part) {
        if (!table.goesOnIn(part)) {
            finish();
            begin();
        }
        int pages = open;
        open = 0;
        return table.add(part, pages);
    }

    private void finish() {
        if (last != null) {
            breaksWithin.forEach(writer::pageWithin);
            writer.paragraph(paragraph);
        }
        table.write(writer);
        paragraph = "";
        last = null;
        breaksWithin.clear();
    }
}
