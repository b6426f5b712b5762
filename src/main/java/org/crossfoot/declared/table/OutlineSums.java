package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Portion;
import org.crossfoot.declared.table.UnderstoodTable.Section;

/**
 * Down the columns of rows without codes: 合计 is the sum of the rows above it, back to the total before, where nothing but
 * parts stands there: rows of one depth of numbering, or rows without any. Rows that 其中 opens are parts of parts.
 */
final class OutlineSums {
    private static final int CLASS = 3;

    private final UnderstoodTable table;

    OutlineSums(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream()
                .filter(section -> !isHierarchy(section))
                .filter(section ->
                        section.heads().stream().allMatch(head -> head.code().isEmpty()))
                .flatMap(this::claims);
    }

    /** Classes beside what may be their groups and items: names alone do not tell which row is a part of which. */
    private boolean isHierarchy(Section section) {
        List<RowHead> rows = section.heads().stream()
                .filter(head -> !head.isTotal() && !head.name().isEmpty())
                .toList();
        long classes = rows.stream().filter(OutlineSums::isClass).count();
        return table.statement().kind() != Statement.Kind.OVERVIEW
                && rows.stream().allMatch(head -> head.level() == 0)
                && classes > 0
                && classes < rows.size();
    }

    private static boolean isClass(RowHead head) {
        CodeBook book = CodeBook.standard();
        return Stream.of(
                        book.functional(head.name(), Integer.MAX_VALUE),
                        book.economic(head.name(), Integer.MAX_VALUE, Portion.BASIC))
                .anyMatch(code -> code.filter(found -> found.length() == CLASS).isPresent());
    }

    private Stream<TableClaim> claims(Section section) {
        Stream.Builder<TableClaim> claims = Stream.builder();
        List<RowHead> heads = section.heads();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).isTotal()) {
                RowHead total = heads.get(i);
                List<RowHead> parts = parts(heads, i);
                CodeSums.additive(section)
                        .forEach(column -> sum(total, parts, column).ifPresent(claims::add));
            }
        }
        return claims.build();
    }

    /** The parts of the total in a row, none where the rows above do not tell them plainly. */
    private List<RowHead> parts(List<RowHead> heads, int total) {
        int from = total;
        while (from > 0 && !heads.get(from - 1).isTotal()) {
            from--;
        }
        List<RowHead> span = heads.subList(from, total);
        boolean first = heads.subList(0, from).stream().noneMatch(RowHead::isTotal);
        boolean subtotal = heads.get(total).name().endsWith("小计");
        if (span.isEmpty()) {
            return subtotals(heads, total);
        }
        return first || subtotal ? plain(span) : List.of();
    }

    /** 合计 right below the last 小计 is the sum of them, if every row stands in one. */
    private static List<RowHead> subtotals(List<RowHead> heads, int total) {
        List<RowHead> subtotals = new ArrayList<>();
        for (RowHead head : heads.subList(0, total)) {
            if (head.isTotal() && !head.name().endsWith("小计")) {
                return List.of();
            }
            if (head.isTotal()) {
                subtotals.add(head);
            }
        }
        return subtotals.size() > 1 && !heads.get(total).name().endsWith("小计") ? subtotals : List.of();
    }

    private List<RowHead> plain(List<RowHead> span) {
        int top = span.stream()
                .mapToInt(RowHead::level)
                .filter(level -> level > 0)
                .min()
                .orElse(0);
        boolean overview = table.statement().kind() == Statement.Kind.OVERVIEW;
        boolean mixed = span.stream().anyMatch(head -> head.level() == 0 || head.within());
        boolean numbered = span.get(0).level() == top && (overview || !mixed);
        boolean unnumbered = span.stream().noneMatch(RowHead::within);
        boolean named = span.stream().noneMatch(head -> head.name().isEmpty());
        return named && (top > 0 ? numbered : unnumbered)
                ? span.stream()
                        .filter(head -> head.level() == top && !head.within())
                        .toList()
                : List.of();
    }

    private Optional<TableClaim> sum(RowHead total, List<RowHead> parts, Column column) {
        List<TableFigure> figures = parts.stream()
                .flatMap(part -> table.figure(part.row(), column).stream())
                .toList();
        return table.figure(total.row(), column)
                .filter(figure -> !figures.isEmpty() && !figure.written().unit().isRate())
                .filter(figure -> figures.stream()
                        .allMatch(part ->
                                part.written().unit() == figure.written().unit()))
                .map(figure -> TableClaim.sum(figure, figures));
    }
}
