package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.declared.table.UnderstoodTable.Section;

/**
 * Down the columns of rows without codes: 合计 in the first row is the sum of the rows below it, a numbered row that of the next
 * depth of numbering below it, and a row before 其中 that of some rows from there on; as far as the numbers bear it out.
 */
final class SumsBelow {
    /** In rows: how far a list that 其中 opens may reach where no numbers tell its end. */
    private static final int LONGEST = 8;

    private final UnderstoodTable table;

    SumsBelow(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream()
                .filter(section ->
                        section.heads().stream().allMatch(head -> head.code().isEmpty()))
                .flatMap(this::claims);
    }

    private Stream<TableClaim> claims(Section section) {
        List<RowHead> rows = section.heads();
        List<TableClaim> claims = new ArrayList<>();
        Set<RowHead> below = new HashSet<>();
        for (int row = 0; row + 2 < rows.size(); row++) {
            RowHead head = rows.get(row);
            spans(rows, row).stream()
                    .map(span -> new Below(span, BorneOut.of(sums(section, head, firstDepth(span)))))
                    .filter(found -> !found.claims().isEmpty())
                    .findFirst()
                    .ifPresent(found -> {
                        below.addAll(found.rows());
                        claims.addAll(found.claims());
                    });
        }
        if (!rows.isEmpty() && rows.get(0).isTotal()) {
            List<RowHead> parts = untilTotal(rows, 1).stream()
                    .filter(head -> !head.within() && !below.contains(head))
                    .toList();
            claims.addAll(BorneOut.of(sums(section, rows.get(0), firstDepth(parts))));
        }
        return claims.stream();
    }

    /** The rows below one and what they come to. */
    private record Below(List<RowHead> rows, List<TableClaim> claims) {}

    /** The rows that may stand below one: all of deeper numbering; behind 其中 any number of rows, two at least. */
    private static List<List<RowHead>> spans(List<RowHead> rows, int row) {
        RowHead head = rows.get(row);
        if (head.isTotal()) {
            return List.of();
        }
        List<RowHead> rest = untilTotal(rows, row + 1);
        if (head.level() > 0) {
            return List.of(rest.stream()
                    .takeWhile(below -> below.level() == 0 || below.level() > head.level())
                    .toList());
        }
        boolean opened = !rest.isEmpty() && rest.get(0).within() && !head.within();
        return opened
                ? IntStream.rangeClosed(2, Math.min(LONGEST, rest.size()))
                        .mapToObj(end -> rest.subList(0, end))
                        .toList()
                : List.of();
    }

    private static List<RowHead> untilTotal(List<RowHead> rows, int from) {
        return rows.subList(from, rows.size()).stream()
                .takeWhile(head -> !head.isTotal())
                .toList();
    }

    /** Of rows, those of the same depth of numbering as the first one. */
    private static List<RowHead> firstDepth(List<RowHead> rows) {
        return rows.stream().filter(head -> head.level() == rows.get(0).level()).toList();
    }

    private List<TableClaim> sums(Section section, RowHead total, List<RowHead> parts) {
        return section.block().values().stream()
                .filter(column -> !column.isPoints() && !column.isAwarded())
                .flatMap(column -> sum(total, parts, column))
                .toList();
    }

    private Stream<TableClaim> sum(RowHead total, List<RowHead> parts, Column column) {
        List<TableFigure> figures = parts.stream()
                .flatMap(part -> table.figure(part.row(), column).stream())
                .toList();
        return table.figure(total.row(), column).stream()
                .filter(figure -> figures.size() > 1 && !figure.written().unit().isRate())
                .filter(figure -> figures.stream()
                        .allMatch(part ->
                                part.written().unit() == figure.written().unit()))
                .map(figure -> TableClaim.sum(figure, figures));
    }
}
