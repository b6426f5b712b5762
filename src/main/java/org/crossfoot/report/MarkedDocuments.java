package org.crossfoot.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.reconciliation.Observations;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.crossfoot.source.Passage;
import org.crossfoot.source.Table;

/** Cuts a document's text at its figures, each marked with what became of it. */
final class MarkedDocuments {
    static final String UNCHECKED = "UNCHECKED";

    private final Observations observations;
    private final FigureVerdicts verdicts;

    MarkedDocuments(Observations observations, FigureVerdicts verdicts) {
        this.observations = observations;
        this.verdicts = verdicts;
    }

    MarkedDocument mark(DocumentReading reading) {
        Document document = reading.document();
        NavigableMap<Integer, Mark> marks = marks(reading);
        List<List<MarkedDocument.Piece>> paragraphs = lines(document).stream()
                .filter(passage -> !passage.text().isBlank())
                .map(passage -> pieces(
                        passage,
                        marks.subMap(
                                passage.start(),
                                passage.start() + passage.text().length())))
                .toList();
        return new MarkedDocument(document.path(), paragraphs);
    }

    /** The paragraphs and, in their places, the rows of tables; a cell that is read as a paragraph stands in its row only. */
    private static List<Passage> lines(Document document) {
        TreeMap<Integer, Passage> lines = new TreeMap<>();
        document.passages().forEach(passage -> lines.put(passage.start(), asPrinted(document, passage)));
        for (Table table : document.tables()) {
            table.cells().forEach(cell -> lines.remove(cell.start()));
            table.cells().stream()
                    .collect(Collectors.groupingBy(Table.Cell::row, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(row -> lines.put(row.get(0).start(), line(document, row)));
        }
        return List.copyOf(lines.values());
    }

    /** A paragraph with its line breaks. */
    private static Passage asPrinted(Document document, Passage passage) {
        int end = passage.end(passage.text().length());
        return passage.breaks().isEmpty()
                ? passage
                : new Passage(passage.start(), document.text().substring(passage.start(), end));
    }

    /** The cells of a row, parted as they are in the text. */
    private static Passage line(Document document, List<Table.Cell> row) {
        Table.Cell last = row.get(row.size() - 1);
        int start = row.get(0).start();
        int end = Math.min(last.start() + last.text().length(), document.text().length());
        return new Passage(start, document.text().substring(start, Math.max(start, end)));
    }

    /** By where they start; of figures that overlap the first is shown, for a character has one mark. */
    private NavigableMap<Integer, Mark> marks(DocumentReading reading) {
        CodePoints text = new CodePoints(reading.document().text());
        TreeMap<Integer, Mark> marks = new TreeMap<>();
        List<DeclaredFigure> figures = reading.figures().stream()
                .filter(figure -> figure.at().span() != null)
                .sorted(Comparator.comparingInt(MarkedDocuments::start))
                .toList();
        int free = 0;
        for (DeclaredFigure figure : figures) {
            Location.Span span = figure.at().span();
            if (span != null && span.start() >= free) {
                marks.put(text.offset(span.start()), new Mark(figure.id(), verdict(figure), text.offset(span.end())));
                free = span.end();
            }
        }
        return marks;
    }

    private static int start(DeclaredFigure figure) {
        Location.Span span = figure.at().span();
        return span == null ? 0 : span.start();
    }

    private String verdict(DeclaredFigure figure) {
        return verdicts.of(observations.of(figure)).map(Enum::name).orElse(UNCHECKED);
    }

    private static List<MarkedDocument.Piece> pieces(Passage passage, Map<Integer, Mark> marks) {
        List<MarkedDocument.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Map.Entry<Integer, Mark> entry : marks.entrySet()) {
            int from = entry.getKey() - passage.start();
            int to = Math.min(
                    entry.getValue().end() - passage.start(), passage.text().length());
            if (from > done) {
                pieces.add(plain(passage.text().substring(done, from)));
            }
            Mark mark = entry.getValue();
            pieces.add(new MarkedDocument.Piece(passage.text().substring(from, to), mark.figure(), mark.verdict()));
            done = to;
        }
        if (done < passage.text().length()) {
            pieces.add(plain(passage.text().substring(done)));
        }
        return pieces;
    }

    private static MarkedDocument.Piece plain(String text) {
        return new MarkedDocument.Piece(text, null, null);
    }

    /** A figure's mark; {@code end} in UTF-16 units. */
    private record Mark(String figure, String verdict, int end) {}
}
