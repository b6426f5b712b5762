package org.crossfoot.source.layout;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a cell: its lines joined, without the blanks that spread its words over the cell. */
final class CellText {
    private static final Pattern WIDE_BLANKS = Pattern.compile("(?<=[\\u2E80-\\uFFEF]) +(?=[\\u2E80-\\uFFEF])");
    private static final Pattern COMPLETE = Pattern.compile(".*\\d\\.\\d\\d");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?: \\d{3})+");

    private CellText() {}

    static String of(List<GlyphRow> lines) {
        String text = "";
        for (GlyphRow line : lines) {
            String next = WIDE_BLANKS.matcher(line.text()).replaceAll("");
            // Two numbers below each other are two; what follows a comma or point is the rest of one.
            boolean apart = COMPLETE.matcher(text).matches() && Character.isDigit(next.charAt(0));
            text = apart ? text + " " + next : Spacing.joined(text, next);
        }
        return GROUPED.matcher(text).matches() ? text.replace(" ", "") : text;
    }
}
