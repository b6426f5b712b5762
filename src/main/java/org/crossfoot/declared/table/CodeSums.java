package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.declared.table.UnderstoodTable.Section;

/**
 * Down the columns of rows with codes: a class is the sum of its groups, a group of its items, 合计 of the rows below no
 * other. A code that stands twice is no place in a tree, so such rows claim nothing.
 */
final class CodeSums {
    private final UnderstoodTable table;

    CodeSums(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream().filter(CodeSums::isTree).flatMap(this::claims);
    }

    private static boolean isTree(Section section) {
        List<String> codes = section.heads().stream()
                .map(RowHead::code)
                .filter(code -> !code.isEmpty())
                .toList();
        return codes.size() > 1 && new HashSet<>(codes).size() == codes.size();
    }

    private Stream<TableClaim> claims(Section section) {
        List<RowHead> coded =
                section.heads().stream().filter(head -> !head.code().isEmpty()).toList();
        Set<String> codes = new HashSet<>();
        coded.forEach(head -> codes.add(head.code()));
        List<RowHead> roots = new ArrayList<>();
        Stream.Builder<TableClaim> claims = Stream.builder();
        Parents parents = new Parents(codes);
        for (RowHead head : coded) {
            parents.of(head).ifPresentOrElse(above -> parents.add(above, head), () -> roots.add(head));
        }
        for (Column column : additive(section)) {
            for (RowHead head : coded) {
                sum(head, parents.children(head), column).ifPresent(claims::add);
            }
            whole(section).flatMap(head -> sum(head, roots, column)).ifPresent(claims::add);
        }
        return claims.build();
    }

    static List<Column> additive(Section section) {
        return section.block().values().stream()
                .filter(column -> !Times.isCompared(column.words()) && !column.isPoints() && !column.isAwarded())
                .toList();
    }

    /** The row of the whole; a row with an amount but neither code nor 合计 may be one more part, so there is none then. */
    private Optional<RowHead> whole(Section section) {
        boolean others = section.heads().stream()
                .anyMatch(head -> head.code().isEmpty()
                        && !head.isTotal()
                        && !head.within()
                        && section.block().values().stream()
                                .anyMatch(column ->
                                        table.figure(head.row(), column).isPresent()));
        List<RowHead> wholes = section.heads().stream()
                .filter(head -> head.isTotal() && RowSubjects.isWhole(head.name()))
                .toList();
        return others || wholes.size() != 1 ? Optional.empty() : Optional.of(wholes.get(0));
    }

    private Optional<TableClaim> sum(RowHead total, List<RowHead> parts, Column column) {
        List<TableFigure> figures = parts.stream()
                .flatMap(part -> table.figure(part.row(), column).stream())
                .toList();
        return table.figure(total.row(), column)
                .filter(figure -> !figures.isEmpty())
                .filter(figure -> figures.stream()
                        .allMatch(part ->
                                part.written().unit() == figure.written().unit()))
                .map(figure -> TableClaim.sum(figure, figures));
    }
}
