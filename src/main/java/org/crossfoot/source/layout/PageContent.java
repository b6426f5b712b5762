package org.crossfoot.source.layout;

import java.util.List;

/**
 * What a page shows, upright.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param glyphs in the order in which the file has them, blanks left out
 * @param rules lines and thin bars, horizontal and vertical
 */
public record PageContent(double width, double height, List<Glyph> glyphs, List<Box> rules) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
