package org.crossfoot.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.source.Table.Cell;

/**
 * Writes what a reader finds, in reading order, into the one text of a {@link Document}. A paragraph becomes a passage a line;
 * a table's rows become lines of the text, their cells parted by tabs, and no passages; a cell that holds sentences is read
 * as passages besides.
 */
public final class DocumentWriter {
    private static final int LONGEST_CELL = 60;

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /** A cell before it has its place in the text; see {@link Cell}. */
    public record Draft(int row, int column, int height, int width, String text) {}

    /** Begins the next physical page. A paragraph that runs over the break is given whole, with {@link #pageWithin}. */
    public void page() {
        pages.add(text.length());
    }

    /** Begins the next physical page within the paragraph to be written next, at an offset of its text. */
    public void pageWithin(int offset) {
        pages.add(text.length() + offset);
    }

    /** Writes a paragraph; each of its lines that is not blank is a passage. */
    public void paragraph(String paragraph) {
        int from = 0;
        for (String line : paragraph.split("\\R", -1)) {
            if (!line.isBlank()) {
                passages.add(new Passage(text.length() + from, line));
            }
            from += line.length() + 1;
        }
        text.append(paragraph).append('\n');
    }

    /** Writes a table; a blank cell counts as none. */
    public void table(String name, List<Draft> drafts) {
        tableOverPages(name, List.of(drafts));
    }

    /** Writes a table that runs over several pages; each part but the first begins the next physical page. */
    public void tableOverPages(String name, List<List<Draft>> parts) {
        List<Cell> cells = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (part > 0) {
                page();
            }
            cells.addAll(lines(parts.get(part)));
        }
        if (!cells.isEmpty()) {
            tables.add(new Table(name, passages.size(), cells));
            cells.stream()
                    .filter(DocumentWriter::isProse)
                    .forEach(cell -> passages.add(new Passage(cell.start(), cell.text())));
        }
    }

    private List<Cell> lines(List<Draft> drafts) {
        List<Draft> filled = drafts.stream()
                .filter(draft -> !draft.text().isBlank())
                .sorted(Comparator.comparingInt(Draft::row).thenComparingInt(Draft::column))
                .toList();
        List<Cell> cells = new ArrayList<>();
        int row = filled.isEmpty() ? 0 : filled.get(0).row();
        for (Draft draft : filled) {
            if (!cells.isEmpty()) {
                text.append(draft.row() > row ? '\n' : '\t');
            }
            row = draft.row();
            String shown = draft.text().strip().replaceAll("\\R", "");
            cells.add(new Cell(draft.row(), draft.column(), draft.height(), draft.width(), text.length(), shown));
            text.append(shown);
        }
        text.append('\n');
        return cells;
    }

    /** Notes what could not be read on the page begun last. */
    public void unreadable(String quote, Message reason) {
        unreadable.add(new Unreadable(pages.isEmpty() ? null : Integer.valueOf(pages.size()), quote, reason));
    }

    /** Notes what could not be read on a physical page, from 1. */
    public void unreadable(int page, String quote, Message reason) {
        unreadable.add(new Unreadable(page, quote, reason));
    }

    private static boolean isProse(Cell cell) {
        return cell.text().contains("。") || cell.text().length() > LONGEST_CELL;
    }

    /** The document written. */
    public Document document(String path, String sha256, String kind) {
        return new Document(path, sha256, kind, text.toString(), passages, tables, pages, unreadable);
    }
}
