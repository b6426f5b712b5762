package org.crossfoot.source.layout;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Whether a line goes on in the next one. It does not where the beginning of the next line would still have found room on it,
 * where the next line is indented, or where one of them is set in another size.
 *
 * @param left where most lines begin
 * @param right where full lines end
 */
record LineBreaks(double left, double right) {
    private static final double WIDEST_MARGIN = 1.4;
    private static final double INDENT = 1.2;
    private static final double OTHER_SIZE = 0.12;
    private static final double SLACK = 0.6;
    private static final double GAP = 2.6;
    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{5}|…{2}|·{5}|．{4}).*");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[（(][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\\d{1,2}(?:、|[.．](?!\\d))|[①-⑳]|第[一二三四五六七八九十]+[部章节条]).*");
    private static final Pattern STOP = Pattern.compile(".*[。；：;:！？]");

    /** The margins of the text that some lines belong to; where few lines are full, both are as wide. */
    static LineBreaks of(Collection<Line> lines, double pageWidth) {
        if (lines.isEmpty()) {
            return new LineBreaks(0, pageWidth);
        }
        double[] rights =
                lines.stream().mapToDouble(line -> line.box().right()).sorted().toArray();
        double[] lefts =
                lines.stream().mapToDouble(line -> line.box().left()).sorted().toArray();
        double left = lefts[lefts.length / 10];
        return new LineBreaks(left, Math.max(rights[rights.length * 9 / 10], pageWidth - WIDEST_MARGIN * left));
    }

    boolean goesOn(Line line, Line next, boolean samePage) {
        double em = Math.max(line.size(), next.size());
        return isFull(line, next)
                && Math.abs(line.size() - next.size()) < OTHER_SIZE * em
                && !isIndented(line, next)
                && !(samePage && next.box().top() - line.box().bottom() > GAP * em)
                && !LEADERS.matcher(line.text()).matches()
                && !(STOP.matcher(line.text()).matches()
                        && ITEM.matcher(next.text()).matches());
    }

    private boolean isFull(Line line, Line next) {
        return line.box().right() + next.lead() > right - SLACK * line.size();
    }

    private boolean isIndented(Line line, Line next) {
        double indent = next.box().left() - left;
        boolean asBefore = Math.abs(next.box().left() - line.box().left()) < 2;
        return indent > INDENT * next.size() && !asBefore;
    }
}
