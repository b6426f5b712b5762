package org.crossfoot.declared.table;

import java.util.List;

/**
 * A figure of a table that the statement's form derives from others of the same table.
 *
 * @param balance true for opening balance, income, expenditure and closing balance, and for two grand totals
 * @param declared the total
 * @param terms what it should come to
 */
public record TableClaim(boolean balance, TableFigure declared, List<Term> terms) {
    public TableClaim {
        terms = List.copyOf(terms);
    }

    /** A sum of parts. */
    static TableClaim sum(TableFigure total, List<TableFigure> parts) {
        return new TableClaim(
                false, total, parts.stream().map(part -> new Term(part, true)).toList());
    }

    /** An addend; {@code added} is false for one that is subtracted. */
    public record Term(TableFigure figure, boolean added) {}
}
