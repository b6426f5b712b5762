package org.crossfoot.declared.table;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.declared.table.UnderstoodTable.Section;

/** Across the rows: 合计 or 小计 of a group of columns is the sum of the group's other columns. */
final class CrossSums {
    private final UnderstoodTable table;

    CrossSums(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream().flatMap(this::claims);
    }

    private Stream<TableClaim> claims(Section section) {
        List<ColumnSum> sums = ColumnSum.of(section.block().values(), table.statement());
        return section.heads().stream().flatMap(head -> sums.stream().flatMap(sum -> claim(head, sum)));
    }

    private Stream<TableClaim> claim(RowHead head, ColumnSum sum) {
        List<TableFigure> parts = sum.parts().stream()
                .flatMap(part -> table.figure(head.row(), part).stream())
                .toList();
        return table
                .figure(head.row(), sum.total())
                .filter(total -> !parts.isEmpty()
                        && parts.stream()
                                .allMatch(part ->
                                        part.written().unit() == total.written().unit()))
                .map(total -> TableClaim.sum(total, parts))
                .stream();
    }
}
