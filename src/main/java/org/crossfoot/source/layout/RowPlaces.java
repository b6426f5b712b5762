package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;

/** Which row of a table each of its lines belongs to, where a label is wrapped above, around or below its number. */
final class RowPlaces {
    private static final double CLOSE = 0.8;
    private static final double AROUND = 0.7;
    private static final double FULL = 1.5;

    private final List<TextRow> rows;
    private final int header;
    private final List<Rule> levels;

    RowPlaces(List<TextRow> rows, int header, List<Rule> levels) {
        this.rows = rows;
        this.header = header;
        this.levels = levels;
    }

    /** The table row of each line, from 0. */
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        int place = -1;
        for (int i = 0; i < rows.size(); i++) {
            place += i > 0 && goesOn(i) ? 0 : 1;
            places.add(place);
        }
        return places;
    }

    private boolean goesOn(int line) {
        TextRow above = rows.get(line - 1);
        TextRow here = rows.get(line);
        boolean parted = levels.stream()
                .anyMatch(rule -> rule.at() > above.box().centreY()
                        && rule.at() < here.box().centreY());
        if (parted || line <= header || (above.isAnchor() && here.isAnchor())) {
            return false;
        }
        return isPartOfOneLabel(line) || isAroundItsNumber(above, here);
    }

    /** A label's second line stands closer than a row would, or the first line has no room left. */
    private boolean isPartOfOneLabel(int line) {
        TextRow above = rows.get(line - 1);
        TextRow here = rows.get(line);
        boolean labels = here.pieces().size() == 1 && !here.isAnchor() && startsAtSameColumn(above, here);
        double pitch = here.box().centreY() - above.box().centreY();
        return labels && (pitch < CLOSE * usualPitch() || isFull(above, here));
    }

    private static boolean startsAtSameColumn(TextRow above, TextRow here) {
        double left = here.box().left();
        return above.pieces().stream()
                .anyMatch(piece -> !piece.number()
                        && Math.abs(piece.box().left() - left) < here.row().size());
    }

    private boolean isFull(TextRow above, TextRow here) {
        double left = here.box().left();
        double right = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> !piece.number()
                        && Math.abs(piece.box().left() - left) < here.row().size())
                .mapToDouble(piece -> piece.box().right())
                .max()
                .orElse(0);
        return above.pieces().stream()
                .filter(piece -> !piece.number()
                        && Math.abs(piece.box().left() - left) < here.row().size())
                .anyMatch(
                        piece -> piece.box().right() > right - FULL * here.row().size()
                                && piece.box().width() > 4 * here.row().size());
    }

    /** The number stands between the lines of its label, half beside each. */
    private boolean isAroundItsNumber(TextRow above, TextRow here) {
        double pitch = here.box().centreY() - above.box().centreY();
        double most = Math.max(CLOSE * here.row().size(), AROUND * usualPitch());
        return pitch < most && (isNumberOfLabel(above, here) || isNumberOfLabel(here, above));
    }

    private static boolean isNumberOfLabel(TextRow number, TextRow label) {
        return number.isNumbersOnly() && number.isAnchor() && !label.isAnchor();
    }

    private double usualPitch() {
        List<Double> pitches = new ArrayList<>();
        for (int i = header + 1; i < rows.size(); i++) {
            if (rows.get(i).isAnchor() && rows.get(i - 1).isAnchor()) {
                pitches.add(rows.get(i).box().centreY() - rows.get(i - 1).box().centreY());
            }
        }
        return pitches.stream().sorted().skip(pitches.size() / 2).findFirst().orElse(0.0);
    }
}
