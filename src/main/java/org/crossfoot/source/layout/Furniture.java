package org.crossfoot.source.layout;

import java.util.ArrayList;
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
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private final Map<String, Integer> places = new HashMap<>();
    private int pages;

    /** Takes note of a page. */
    void see(double height, List<Block> blocks) {
        pages++;
        for (Line line : atMargins(height, blocks)) {
            places.merge(place(line, 0), 1, Integer::sum);
        }
    }

    /** The lines of a page that are furniture. */
    List<Line> of(double height, List<Block> blocks) {
        return atMargins(height, blocks).stream()
                .filter(line -> isRepeated(line) || isPageNumber(line, height, blocks))
                .toList();
    }

    private static List<Line> atMargins(double height, List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            boolean atMargin =
                    block.box().bottom() < MARGIN * height || block.box().top() > (1 - MARGIN) * height;
            if (atMargin && block instanceof Line line) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A third of the pages and no fewer than two: left and right pages may differ, and a title page has none. */
    private boolean isRepeated(Line line) {
        int often = Math.max(2, (pages + 2) / 3);
        return places.getOrDefault(place(line, 0), 0)
                        + places.getOrDefault(place(line, -1), 0)
                        + places.getOrDefault(place(line, 1), 0)
                >= often;
    }

    private static boolean isPageNumber(Line line, double height, List<Block> blocks) {
        boolean outermost = blocks.get(blocks.size() - 1) == line || blocks.get(0) == line;
        boolean atFoot = line.box().top() > (1 - MARGIN) * height;
        return outermost
                && (atFoot || !DIGITS.matcher(line.text()).matches())
                && PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static String place(Line line, int offset) {
        long step = Math.round(line.box().centreY() / STEP) + offset;
        return step + " " + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
