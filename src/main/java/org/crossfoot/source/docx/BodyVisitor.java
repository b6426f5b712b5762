package org.crossfoot.source.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.crossfoot.message.Message;
import org.crossfoot.source.Block;
import org.crossfoot.source.GridDraft;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.pack.Xml;

/** Gathers the paragraphs and tables of a document's body. */
final class BodyVisitor implements Xml.Visitor {
    /** What is in the file and not in the text that people read; a drawing's fallback says the drawing again. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "rt", "pPrChange", "tcPrChange", "rPrChange", "sectPr");

    private static final Set<String> TEXT_SPACES = Set.of("wordprocessingml", "math");
    private static final int TABLES_DEEP = 50;

    private final ListNumbers numbers;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<List<Block>> places = new ArrayDeque<>();
    private int leftOut;
    private boolean inText;

    /** A table whose end has not come, with the properties of its open cell. */
    private static final class OpenTable {
        private final GridDraft grid = new GridDraft();
        private int width = 1;
        private boolean continued;
    }

    BodyVisitor(ListNumbers numbers) {
        this.numbers = numbers;
        places.push(new ArrayList<>());
    }

    List<Block> blocks() {
        return places.getLast();
    }

    @Override
    public void start(Xml at) throws SourceRefused {
        if (leftOut > 0 || LEFT_OUT.contains(at.name())) {
            leftOut++;
            return;
        }
        switch (at.name()) {
            case "p" -> startParagraph(at);
            case "tbl" -> startTable();
            default -> startInside(at);
        }
    }

    private void startInside(Xml at) {
        if (!tables.isEmpty()) {
            inTable(tables.element(), at);
        }
        if (!paragraphs.isEmpty()) {
            inParagraph(paragraphs.element(), at);
        }
    }

    private void startParagraph(Xml at) {
        if (isOfText(at)) {
            paragraphs.push(new Paragraph());
        }
    }

    private void startTable() throws SourceRefused {
        if (tables.size() >= TABLES_DEEP) {
            throw new SourceRefused(Message.of("source.too-deep", TABLES_DEEP));
        }
        tables.push(new OpenTable());
    }

    private void inTable(OpenTable table, Xml at) {
        switch (at.name()) {
            case "tr" -> table.grid.row();
            case "gridBefore" -> table.grid.skip(at.number("val", 0));
            case "tc" -> {
                table.width = 1;
                table.continued = false;
                places.push(new ArrayList<>());
            }
            case "gridSpan" -> table.width = at.number("val", 1);
            case "vMerge" -> table.continued = !at.attribute("val").equals("restart");
            default -> {}
        }
    }

    private void inParagraph(Paragraph paragraph, Xml at) {
        if (at.name().equals("t") && isOfText(at)) {
            inText = true;
        } else {
            paragraph.start(at);
        }
    }

    private static boolean isOfText(Xml at) {
        return TEXT_SPACES.stream().anyMatch(at.space()::contains);
    }

    @Override
    public void end(Xml at) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (at.name()) {
            case "t" -> inText = false;
            case "r" -> paragraphs.stream().limit(1).forEach(Paragraph::endRun);
            case "p" -> endParagraph(at);
            case "tc" -> endCell();
            case "tbl" -> places.element().add(tables.pop().grid.grid());
            default -> {}
        }
    }

    private void endParagraph(Xml at) {
        if (isOfText(at) && !paragraphs.isEmpty()) {
            places.element().add(new Block.Paragraph(paragraphs.pop().text(numbers)));
        }
    }

    private void endCell() {
        if (!tables.isEmpty()) {
            OpenTable table = tables.element();
            List<Block> content = places.pop();
            if (table.continued) {
                table.grid.continuation(table.width, content);
            } else {
                table.grid.cell(1, table.width, content);
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText && leftOut == 0 && !paragraphs.isEmpty()) {
            paragraphs.element().append(text);
        }
    }
}
