package org.crossfoot.source;

import java.util.List;

/** A piece of a document with a flowing layout (Word, HTML): a paragraph or a table, which may hold such pieces again. */
public sealed interface Block {

    /** A paragraph; a line break within it is a {@code \n}. */
    record Paragraph(String text) implements Block {}

    /** A table as it is drawn. */
    record Grid(List<Slot> slots) implements Block {
        public Grid {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A cell of a grid with what it holds.
     *
     * @param row from 0
     * @param column from 0
     * @param height rows it covers, at least 1
     * @param width columns it covers, at least 1
     */
    record Slot(int row, int column, int height, int width, List<Block> content) {
        public Slot {
            content = List.copyOf(content);
        }

        /** The paragraphs of the cell, a line each. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Block block : content) {
                if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
                    text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
                }
            }
            return text.toString();
        }

        boolean holdsGrid() {
            return content.stream().anyMatch(Grid.class::isInstance);
        }
    }
}
