package org.crossfoot.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's text in pieces, so that a page can show each figure with its verdict. */
public record MarkedDocument(String path, List<List<Piece>> paragraphs) {

    /**
     * A run of characters; {@code figure} and {@code verdict} are null between figures.
     *
     * @param verdict the worst of the figure's results, or {@code UNCHECKED}; of a sum that does not come out only the total
     *     counts, unless the part holds nowhere else or a cause names it
     */
    public record Piece(
            String text, @Nullable String figure, @Nullable String verdict) {}
}
