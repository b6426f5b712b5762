package org.crossfoot.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.MarkedDocument;
import org.crossfoot.report.MarkedDocument.Piece;
import org.crossfoot.report.PlaceWords;

/** Quotes the sentences around figures, those of one paragraph together, each figure marked. */
final class Excerpts {
    /** Characters shown on either side of a figure, where its sentence does not end before and a clause ends after. */
    private static final int CONTEXT = 24;

    private static final int CONTEXT_AT_MOST = 70;
    private static final int GAP = 8;
    private static final String SENTENCE_ENDS = "。！？";
    private static final String CLAUSE_ENDS = "，、；：,;:（）()";
    private static final String ELLIPSIS = "…";

    private final List<MarkedDocument> texts;
    private final PlaceWords placeWords;
    private final Anchors anchors;

    Excerpts(List<MarkedDocument> texts, PlaceWords placeWords, Anchors anchors) {
        this.texts = texts;
        this.placeWords = placeWords;
        this.anchors = anchors;
    }

    /** A quotation; {@code link} leads to its first figure in the text. */
    record Excerpt(String place, String link, List<Fragment> fragments) {}

    /** A run of characters of a quotation, marked if it is one of the figures in question. */
    record Fragment(String text, boolean marked) {}

    /** The quotations of these figures in reading order; amounts of the ledger stand in no text and have none. */
    List<Excerpt> of(List<Evidence> places) {
        Map<String, Evidence> wanted = new HashMap<>();
        places.stream()
                .filter(place -> place.figure() != null)
                .forEach(place -> wanted.put(anchors.figure(place), place));
        List<Excerpt> excerpts = new ArrayList<>();
        for (MarkedDocument text : texts) {
            for (List<Piece> paragraph : text.paragraphs()) {
                quote(text.path(), paragraph, wanted).ifPresent(excerpts::add);
            }
        }
        return excerpts;
    }

    private Optional<Excerpt> quote(String file, List<Piece> pieces, Map<String, Evidence> wanted) {
        String first = "";
        boolean[] marked = new boolean[length(pieces)];
        int at = 0;
        for (Piece piece : pieces) {
            String anchor = anchors.figure(file, piece.figure());
            if (wanted.containsKey(anchor)) {
                first = first.isEmpty() ? anchor : first;
                Arrays.fill(marked, at, at + piece.text().length(), true);
            }
            at += piece.text().length();
        }
        return Optional.ofNullable(wanted.get(first))
                .map(place ->
                        new Excerpt(placeWords.say(place), anchors.figure(place), fragments(join(pieces), marked)));
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private static String join(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    private static List<Fragment> fragments(String text, boolean[] marked) {
        boolean[] shown = shown(text, marked);
        closeGaps(shown);
        List<Fragment> fragments = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            while (end < text.length() && shown[end] == shown[at] && marked[end] == marked[at]) {
                end++;
            }
            fragments.add(new Fragment(shown[at] ? text.substring(at, end) : ELLIPSIS, marked[at]));
            at = end;
        }
        return fragments;
    }

    /** Which characters are quoted: the marked ones and what is near them in the same sentence, in whole clauses. */
    private static boolean[] shown(String text, boolean[] marked) {
        boolean[] shown = marked.clone();
        for (int i = 0; i < text.length(); i++) {
            boolean begins = marked[i] && (i == 0 || !marked[i - 1]);
            boolean ends = marked[i] && (i + 1 == text.length() || !marked[i + 1]);
            if (begins) {
                Arrays.fill(shown, leftEdge(text, i), i, true);
            }
            if (ends) {
                Arrays.fill(shown, i, rightEdge(text, i + 1), true);
            }
        }
        return shown;
    }

    /** Shows what an ellipsis would hardly shorten. */
    private static void closeGaps(boolean[] shown) {
        int last = -1;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] && i - last <= GAP) {
                Arrays.fill(shown, last + 1, i, true);
            }
            last = shown[i] ? i : last;
        }
    }

    private static int leftEdge(String text, int figure) {
        int edge = figure;
        while (edge > 0
                && SENTENCE_ENDS.indexOf(text.charAt(edge - 1)) < 0
                && !isFarEnough(text.charAt(edge - 1), figure - edge)) {
            edge--;
        }
        return edge;
    }

    private static int rightEdge(String text, int figure) {
        int edge = figure;
        while (edge < text.length()) {
            char next = text.charAt(edge);
            if (SENTENCE_ENDS.indexOf(next) >= 0) {
                return edge + 1;
            }
            if (isFarEnough(next, edge - figure)) {
                return edge;
            }
            edge++;
        }
        return edge;
    }

    private static boolean isFarEnough(char character, int distance) {
        return (distance >= CONTEXT && CLAUSE_ENDS.indexOf(character) >= 0) || distance >= CONTEXT_AT_MOST;
    }
}
