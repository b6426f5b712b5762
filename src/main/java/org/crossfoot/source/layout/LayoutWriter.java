package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.source.DocumentWriter;

/**
 * Writes the pages of a document in reading order: paragraphs and tables that run over page breaks whole, page headers, footers
 * and page numbers left out.
 */
public final class LayoutWriter {
    private final List<Page> pages = new ArrayList<>();
    private final Furniture furniture = new Furniture();

    /** A page's size, to a point, and what stands on it. */
    private record Page(double width, double height, List<Block> blocks) {}

    /** Adds the next page. */
    public void page(PageContent page) {
        List<Block> blocks = PageLayout.of(page);
        furniture.see(page.height(), blocks);
        pages.add(new Page(Math.rint(page.width()), page.height(), blocks));
    }

    /**
     * Writes all pages.
     *
     * @return the text of the lines left out on each page
     */
    public List<List<String>> write(DocumentWriter writer) {
        List<List<String>> leftOut = new ArrayList<>();
        List<Page> kept = new ArrayList<>();
        for (Page page : pages) {
            List<Line> lines = furniture.of(page.height(), page.blocks());
            leftOut.add(lines.stream().map(Line::text).toList());
            kept.add(new Page(
                    page.width(),
                    page.height(),
                    page.blocks().stream()
                            .filter(block -> !lines.contains(block))
                            .toList()));
        }
        Map<Double, LineBreaks> breaks = new HashMap<>();
        Flow flow = new Flow(writer);
        for (Page page : kept) {
            flow.page(page.blocks(), breaks.computeIfAbsent(page.width(), width -> breaks(kept, width)));
        }
        flow.end();
        return leftOut;
    }

    /** Pages of one width have one text area. */
    private static LineBreaks breaks(List<Page> pages, double width) {
        List<Line> lines = pages.stream()
                .filter(page -> page.width() == width)
                .flatMap(page -> page.blocks().stream())
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        return LineBreaks.of(lines, width);
    }
}
