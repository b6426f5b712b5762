package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points of indicators of several levels side by side (一级指标 20, 二级指标 12 and 8): those of a level are the sum of the next level's
 * beside them. Claimed where all groups of a level but one at most come out, two at least.
 */
final class NestedPoints {
    private static final int ENOUGH = 2;

    private final UnderstoodTable table;
    private final List<Column> points;

    NestedPoints(UnderstoodTable table, List<Column> points) {
        this.table = table;
        this.points = points;
    }

    List<TableClaim> claims() {
        List<TableClaim> claims = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            List<TableClaim> groups = groups(points.get(i - 1), points.get(i));
            long come = groups.stream()
                    .filter(group -> Scores.isSum(
                            group.declared(),
                            group.terms().stream().map(TableClaim.Term::figure).toList()))
                    .count();
            claims.addAll(come >= ENOUGH && come >= groups.size() - 1 ? groups : List.of());
        }
        return claims;
    }

    private List<TableClaim> groups(Column level, Column next) {
        List<TableClaim> groups = new ArrayList<>();
        Optional<TableFigure> whole = Optional.empty();
        List<TableFigure> parts = new ArrayList<>();
        for (RowHead head : table.sections().get(0).heads()) {
            Optional<TableFigure> begun = table.figure(head.row(), level);
            if (begun.isPresent() || Scores.isTotal(head)) {
                add(groups, whole, parts);
                whole = Scores.isTotal(head) ? Optional.empty() : begun;
                parts.clear();
            }
            table.figure(head.row(), next).ifPresent(parts::add);
        }
        add(groups, whole, parts);
        return groups;
    }

    private static void add(List<TableClaim> groups, Optional<TableFigure> whole, List<TableFigure> parts) {
        whole.filter(figure -> !parts.isEmpty()).ifPresent(figure -> groups.add(TableClaim.sum(figure, parts)));
    }
}
