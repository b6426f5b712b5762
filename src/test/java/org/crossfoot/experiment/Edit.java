package org.crossfoot.experiment;

import java.util.List;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.Table;
import org.crossfoot.source.Table.Cell;

/** Documents with something in them otherwise: text replaced in its passage or cell. */
final class Edit {
    private Edit() {}

    /** A document in which the characters from one offset of its text up to another are replaced. */
    static Document replaced(Document document, int start, int end, String by) {
        int longer = by.length() - (end - start);
        String text = document.text().substring(0, start) + by + document.text().substring(end);
        List<Passage> passages = document.passages().stream()
                .map(passage -> passage(passage, start, end, by))
                .toList();
        List<Table> tables = document.tables().stream()
                .map(table -> new Table(
                        table.name(),
                        table.passage(),
                        table.cells().stream()
                                .map(cell -> cell(cell, start, end, by))
                                .toList()))
                .toList();
        List<Integer> pages = document.pages().stream()
                .map(page -> page > start ? page + longer : page)
                .toList();
        return new Document(
                document.path(),
                document.sha256(),
                document.kind(),
                text,
                passages,
                tables,
                pages,
                document.unreadable());
    }

    private static Passage passage(Passage passage, int start, int end, String by) {
        int longer = by.length() - (end - start);
        if (passage.start() > start) {
            return new Passage(passage.start() + longer, passage.text(), passage.breaks());
        }
        int from = at(passage, start);
        int to = at(passage, end - 1) + 1;
        if (from < 0 || to <= 0) {
            return passage;
        }
        int within = by.length() - (to - from);
        List<Passage.Break> breaks = passage.breaks().stream()
                .filter(line -> line.at() <= from || line.at() >= to)
                .map(line -> line.at() <= from ? line : new Passage.Break(line.at() + within, line.length()))
                .toList();
        String text = passage.text().substring(0, from) + by + passage.text().substring(to);
        return new Passage(passage.start(), text, breaks);
    }

    /** The character of a passage that stands at an offset of the document; −1 if none does. */
    private static int at(Passage passage, int offset) {
        for (int i = Math.max(0, Math.min(passage.text().length() - 1, offset - passage.start())); i >= 0; i--) {
            if (passage.offset(i) == offset) {
                return i;
            }
        }
        return -1;
    }

    private static Cell cell(Cell cell, int start, int end, String by) {
        int longer = by.length() - (end - start);
        if (cell.start() > start) {
            return new Cell(cell.row(), cell.column(), cell.height(), cell.width(), cell.start() + longer, cell.text());
        }
        int from = start - cell.start();
        int to = end - cell.start();
        if (to > cell.text().length()) {
            return cell;
        }
        String text = cell.text().substring(0, from) + by + cell.text().substring(to);
        return new Cell(cell.row(), cell.column(), cell.height(), cell.width(), cell.start(), text);
    }
}
