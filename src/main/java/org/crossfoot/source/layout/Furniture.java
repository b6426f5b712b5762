package org.crossfoot.source.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page headers, footers and page numbers: what stands at the same place of several pages, apart from the number in it. */
final class Furniture {
    private static final double MARGIN = 0.1;
    private static final double STEP = 6;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·•\\s]*第?\\s*[0-9０-９ⅠⅡⅢⅣⅤivxIVX]{1,5}\\s*页?[-—–·•/\\s]*(?:共?\\s*[0-9]+\\s*页?)?[-—–·•\\s]*");

    /** A whole number as pages are counted; an amount that changes from page to page is no furniture. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,])[0-9０-９]{1,4}(?![\\d.,])");

    private final Map<String, Integer> places = new HashMap<>();
    private int pages;

    /** Takes note of a page. */
    void see(PageLayout page) {
        pages++;
        for (GlyphRow row : atMargins(page)) {
            places.merge(place(row, 0), 1, Integer::sum);
        }
    }

    /** The rows of a page that are furniture. */
    List<GlyphRow> of(PageLayout page) {
        return atMargins(page).stream()
                .filter(row -> isRepeated(row) || isPageNumber(row, page))
                .toList();
    }

    private static List<GlyphRow> atMargins(PageLayout page) {
        return page.rows().stream()
                .filter(row -> row.box().bottom() < MARGIN * page.height() || isAtFoot(row, page))
                .toList();
    }

    private static boolean isAtFoot(GlyphRow row, PageLayout page) {
        return row.box().top() > (1 - MARGIN) * page.height();
    }

    /** A third of the pages and no fewer than two: left and right pages may differ, and a title page has none. */
    private boolean isRepeated(GlyphRow row) {
        int often = Math.max(2, (pages + 2) / 3);
        int seen = 0;
        for (int offset = -1; offset <= 1; offset++) {
            seen += places.getOrDefault(place(row, offset), 0);
        }
        return seen >= often;
    }

    private static boolean isPageNumber(GlyphRow row, PageLayout page) {
        List<GlyphRow> rows = page.rows();
        boolean outermost = rows.get(rows.size() - 1).equals(row) || rows.get(0).equals(row);
        String text = row.text();
        return outermost
                && (isAtFoot(row, page) || !COUNT.matcher(text).matches())
                && PAGE_NUMBER.matcher(text).matches();
    }

    private static String place(GlyphRow row, int offset) {
        long step = Math.round(row.box().centreY() / STEP) + offset;
        return step + " " + COUNT.matcher(row.text()).replaceAll("#");
    }
}
