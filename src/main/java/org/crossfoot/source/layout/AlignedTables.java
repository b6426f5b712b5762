package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rules between their columns: rows whose numbers stand below each other, and the header above them. */
final class AlignedTables {
    private static final int ENOUGH_ROWS = 3;
    private static final int ENOUGH_SURE_ROWS = 1;
    private static final int MOST_BETWEEN = 3;
    private static final int MOST_HEADER_ROWS = 8;
    private static final double PROSE = 0.6;
    private static final double HALF = 0.7;
    private static final double TIGHT = 1.25;
    private static final double WIDE_GAP = 3;
    private static final double HEADER_GAP = 3;

    private final List<TextRow> rows;
    private final List<Rule> levels;
    private final double pageWidth;

    /** Where the rows begin that belong to no table yet. */
    private int free;

    private AlignedTables(List<TextRow> rows, List<Rule> levels, double pageWidth) {
        this.rows = rows;
        this.pageWidth = pageWidth;
        this.levels = levels;
    }

    static List<Block> of(List<GlyphRow> rows, List<Rule> levels, double pageWidth) {
        return new AlignedTables(rows.stream().map(TextRow::of).toList(), levels, pageWidth).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = rows.get(at).isAnchor() ? lastAnchor(at) + 1 : at;
            if (isTable(at, end)) {
                int body = withLabelAbove(at);
                int from = headerOf(body);
                blocks.subList(blocks.size() - (at - from), blocks.size()).clear();
                at = withTail(end);
                blocks.add(AlignedGrid.of(tableRows(from, body, at), body - from, ruled(from, at)));
                free = at;
            } else {
                blocks.add(rows.get(at).row().line());
                at++;
            }
        }
        return blocks;
    }

    private List<TextRow> tableRows(int from, int body, int end) {
        List<TextRow> table = new ArrayList<>(rows.subList(from, body));
        rows.subList(body, end).forEach(row -> table.add(row.withNumbersApart()));
        return table;
    }

    private int lastAnchor(int first) {
        int last = first;
        for (int i = first + 1; i < rows.size() && i - last <= MOST_BETWEEN + 1; i++) {
            if (rows.get(i).isAnchor() && rows.get(i).isAlignedWith(rows.get(last))) {
                last = i;
            } else if (ends(rows.get(i), rows.get(i - 1), rows.get(last))) {
                return last;
            }
        }
        return last;
    }

    private boolean isProse(TextRow row) {
        return row.pieces().size() == 1 && row.box().width() > PROSE * pageWidth;
    }

    /** Text that runs on below the numbers, a unit of measure or a wide gap ends a table. */
    private static boolean ends(TextRow row, TextRow above, TextRow anchor) {
        Box number = anchor.pieces().get(anchor.pieces().size() - 1).box();
        boolean below = row.box().left() < number.right() && row.box().right() > number.left();
        return (below && row.pieces().size() == 1)
                || row.isUnit()
                || row.box().top() - above.box().bottom() > WIDE_GAP * row.row().size();
    }

    private boolean isTable(int from, int end) {
        List<TextRow> anchors =
                rows.subList(from, end).stream().filter(TextRow::isAnchor).toList();
        boolean sure = end > from && (topRule(from) >= 0 || rows.get(from).isAmountsOnly());
        return anchors.size() >= (sure ? ENOUGH_SURE_ROWS : ENOUGH_ROWS) && !TextRow.isContents(anchors);
    }

    /** The label of the first numbers may begin above them. */
    private int withLabelAbove(int first) {
        boolean label = first > free
                && rows.get(first).isNumbersOnly()
                && rows.get(first - 1).pieces().size() == 1
                && pitch(first - 1, first) < HALF * pitch(first, nextAnchor(first))
                && !ends(rows.get(first - 1), rows.get(first - 1), rows.get(first));
        return label ? first - 1 : first;
    }

    private double pitch(int above, int below) {
        return rows.get(below).box().centreY() - rows.get(above).box().centreY();
    }

    private int nextAnchor(int after) {
        int next = after;
        do {
            next++;
        } while (next < rows.size() - 1 && !rows.get(next).isAnchor());
        return Math.min(next, rows.size() - 1);
    }

    /** Where the header begins: at the rule above it, else with the rows near above that have several parts. */
    private int headerOf(int first) {
        int ruled = topRule(first);
        if (ruled >= 0) {
            return ruled;
        }
        int from = first;
        for (int i = first - 1; i >= free && first - i <= MOST_HEADER_ROWS; i--) {
            TextRow row = rows.get(i);
            if (row.isAnchor()
                    || row.isUnit()
                    || rows.get(i + 1).box().top() - row.box().bottom()
                            > HEADER_GAP * row.row().size()) {
                return from;
            }
            // A line of its own may be part of a header whose other parts stand higher.
            from = row.pieces().size() > 1 ? i : from;
        }
        return from;
    }

    /** The first row below the topmost of the long rules over a row, or -1 if there is none close above. */
    private int topRule(int first) {
        int top = -1;
        for (int i = first; i >= free && first - i <= MOST_HEADER_ROWS; i--) {
            if (i < first && (isProse(rows.get(i)) || rows.get(i).isUnit())) {
                return top;
            }
            double above = i == 0 ? 0 : rows.get(i - 1).box().centreY();
            double below = rows.get(i).box().centreY();
            if (levels.stream().anyMatch(rule -> rule.at() > above && rule.at() < below && isLong(rule, first))) {
                top = i;
            }
        }
        return top;
    }

    private boolean isLong(Rule rule, int row) {
        Box box = rows.get(row).box();
        return rule.from() <= box.left() + RuleGroup.APART && rule.to() >= box.right() - RuleGroup.APART;
    }

    /** The last label may go on below its number. */
    private int withTail(int end) {
        if (end == rows.size()) {
            return end;
        }
        TextRow row = rows.get(end);
        TextRow last = rows.get(end - 1);
        double pitch = row.box().centreY() - last.box().centreY();
        boolean near = pitch < row.row().size() * (last.isNumbersOnly() ? 1 : TIGHT);
        return near && row.pieces().size() == 1 && !ends(row, last, last) ? end + 1 : end;
    }

    private List<Rule> ruled(int from, int end) {
        double top = rows.get(from).box().top() - HEADER_GAP * Rule.NEAR;
        double bottom = rows.get(end - 1).box().bottom() + HEADER_GAP * Rule.NEAR;
        return levels.stream()
                .filter(rule -> rule.at() > top && rule.at() < bottom)
                .toList();
    }
}
