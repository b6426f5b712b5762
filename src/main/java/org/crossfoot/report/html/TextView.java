package org.crossfoot.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's text with its figures marked. */
record TextView(String name, List<ParagraphView> paragraphs) {

    /** A numbered paragraph. */
    record ParagraphView(int number, List<PieceView> pieces) {}

    /**
     * A run of characters.
     *
     * @param verdict null between figures
     * @param link where the figure's mark leads; empty if nothing speaks of it
     * @param hint the arithmetic of the figure's results
     */
    record PieceView(String text, String anchor, @Nullable VerdictView verdict, String link, String hint) {}
}
