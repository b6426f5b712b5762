package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfoot.source.DocumentWriter;

/**
 * Writes the pages of a document in reading order: paragraphs and tables that run over page breaks whole, page headers, footers
 * and page numbers left out.
 */
public final class LayoutWriter {
    private final List<PageLayout> pages = new ArrayList<>();
    private final Furniture furniture = new Furniture();

    /** What one page shows once its furniture is left out. */
    private record Page(double width, List<Block> blocks, String leftOut) {}

    /** Adds the next page. */
    public void page(PageContent page) {
        PageLayout layout = PageLayout.of(page);
        furniture.see(layout);
        pages.add(layout);
    }

    /**
     * Writes all pages.
     *
     * @return the text left out on each page: its furniture, and a table's header where it is set again
     */
    public List<String> write(DocumentWriter writer) {
        List<Page> read = pages.stream().map(this::read).toList();
        Map<Double, LineBreaks> breaks = new HashMap<>();
        List<String> leftOut = new ArrayList<>();
        Flow flow = new Flow(writer);
        for (Page page : read) {
            LineBreaks ofPage = breaks.computeIfAbsent(page.width(), width -> breaks(read, width));
            String repeated = flow.page(page.blocks(), ofPage);
            leftOut.add(page.leftOut() + '\n' + repeated);
        }
        flow.end();
        return leftOut;
    }

    private Page read(PageLayout page) {
        List<GlyphRow> left = furniture.of(page);
        String words = left.stream().map(GlyphRow::text).collect(Collectors.joining("\n"));
        return new Page(page.width(), page.without(left).blocks(), words);
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
