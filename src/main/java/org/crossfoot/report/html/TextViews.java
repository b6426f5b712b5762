package org.crossfoot.report.html;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.MarkedDocument;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.ResultReport;

/** Prepares the texts of a unit for its page. */
final class TextViews {
    /** Lines of arithmetic in a figure's hint; the rest stands in the list of results. */
    private static final int HINT_LINES = 4;

    private final Words words;
    private final Anchors anchors;

    TextViews(Words words, Anchors anchors) {
        this.words = words;
        this.anchors = anchors;
    }

    List<TextView> of(List<MarkedDocument> texts) {
        return texts.stream().map(this::of).toList();
    }

    private TextView of(MarkedDocument text) {
        List<TextView.ParagraphView> paragraphs = new ArrayList<>();
        for (List<MarkedDocument.Piece> pieces : text.paragraphs()) {
            paragraphs.add(new TextView.ParagraphView(
                    paragraphs.size() + 1,
                    pieces.stream().map(piece -> piece(text.path(), piece)).toList()));
        }
        return new TextView(PlaceWords.fileName(text.path()), paragraphs);
    }

    private TextView.PieceView piece(String file, MarkedDocument.Piece piece) {
        String figure = piece.figure();
        String verdict = piece.verdict();
        if (figure == null || verdict == null) {
            return new TextView.PieceView(piece.text(), "", null, "", "");
        }
        VerdictView view = VerdictView.of(verdict, words);
        return new TextView.PieceView(
                piece.text(),
                anchors.figure(file, figure),
                view,
                anchors.explanation(file, figure),
                hint(view, anchors.results(file, figure)));
    }

    private static String hint(VerdictView verdict, List<ResultReport> results) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict.word());
        results.stream().map(AmountText::arithmetic).limit(HINT_LINES).forEach(lines::add);
        if (results.size() > HINT_LINES) {
            lines.add("…");
        }
        return String.join("\n", lines);
    }
}
