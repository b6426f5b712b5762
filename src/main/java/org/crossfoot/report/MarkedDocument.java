package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's text in pieces, so that a page can show each figure with its verdict. */
public record MarkedDocument(String path, List<List<Piece>> paragraphs) {

    /**
     * A run of characters; {@code figure} and {@code verdict} (the worst of the figure's results, or {@code UNCHECKED}) are
     * null between figures.
     */
    public record Piece(
            String text, @Nullable String figure, @Nullable String verdict) {}
}
