package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of glyphs and its parts between wide gaps.
 *
 * @param row the row
 * @param pieces its parts from left to right
 */
record TextRow(GlyphRow row, List<Piece> pieces) {
    private static final double GAP = 1.0;
    private static final double NARROW_GAP = 0.25;
    private static final int SHORTEST_AMOUNT = 3;
    private static final int SEVERAL = 3;
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
    private static final Pattern UNIT = Pattern.compile(".*单\\s*位\\s*[:：].*");

    /** A part of a row: what may be a cell. */
    record Piece(GlyphRow row, Box box, boolean number) {
        private boolean isAmount() {
            return number && row.glyphs().size() >= SHORTEST_AMOUNT;
        }
    }

    TextRow {
        pieces = List.copyOf(pieces);
    }

    static TextRow of(GlyphRow row) {
        TextRow coarse =
                new TextRow(row, row.pieces(GAP).stream().map(TextRow::piece).toList());
        return coarse.isAnchor() ? coarse.withNumbersApart() : coarse;
    }

    /** Its parts between all gaps that are wider than those within words: in a header, words of different columns may be as near. */
    TextRow finest() {
        return new TextRow(
                row, row.pieces(NARROW_GAP).stream().map(TextRow::piece).toList());
    }

    /** In a row of a table a number is a cell of its own, however near the label beside it is. */
    TextRow withNumbersApart() {
        List<Piece> apart = new ArrayList<>();
        for (Piece next : finest().pieces) {
            Piece last = apart.isEmpty() ? next : apart.get(apart.size() - 1);
            boolean near = next.box().left() - last.box().right() < GAP * row.size();
            if (!apart.isEmpty() && near && !last.isAmount() && !next.isAmount()) {
                List<Glyph> both = new ArrayList<>(last.row().glyphs());
                both.addAll(next.row().glyphs());
                apart.set(apart.size() - 1, piece(new GlyphRow(both)));
            } else {
                apart.add(next);
            }
        }
        return new TextRow(row, apart);
    }

    private static Piece piece(GlyphRow part) {
        return new Piece(part, part.box(), RowSplit.NUMBER.matcher(part.text()).matches());
    }

    Box box() {
        return row.box();
    }

    /** Whether it looks like a row of a table: a number stands apart from something before it. */
    boolean isAnchor() {
        return pieces.stream().skip(1).anyMatch(Piece::number);
    }

    boolean isNumbersOnly() {
        return pieces.stream().allMatch(Piece::number);
    }

    /** Whether a number of this row stands below or above one of another row. */
    boolean isAlignedWith(TextRow other) {
        return pieces.stream()
                .filter(Piece::number)
                .anyMatch(
                        piece -> other.pieces.stream().filter(Piece::number).anyMatch(above -> aligned(piece, above)));
    }

    private static boolean aligned(Piece one, Piece other) {
        return near(one.box().right(), other.box().right())
                || near(one.box().left(), other.box().left())
                || near(one.box().centreX(), other.box().centreX());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= Rule.NEAR;
    }

    boolean isUnit() {
        return UNIT.matcher(row.text()).matches();
    }

    /** Several amounts and nothing else: the only row of a small table. */
    boolean isAmountsOnly() {
        return isNumbersOnly()
                && pieces.size() >= SEVERAL
                && pieces.stream().allMatch(piece -> piece.row().text().contains("."));
    }

    /** Titles with page numbers that never fall are a table of contents. */
    static boolean isContents(List<TextRow> anchors) {
        int page = 0;
        for (TextRow anchor : anchors) {
            Piece last = anchor.pieces().get(anchor.pieces().size() - 1);
            boolean plain = anchor.pieces().size() == 2
                    && PAGE.matcher(last.row().text()).matches();
            if (!plain || Integer.parseInt(last.row().text()) < page) {
                return false;
            }
            page = Integer.parseInt(last.row().text());
        }
        return true;
    }
}
