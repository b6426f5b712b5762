package org.crossfoot.declared.table;

import java.util.List;

/**
 * What the tables of a document state.
 *
 * @param figures every figure, in reading order
 * @param claims what the tables claim, in reading order of the totals
 * @param unitless the first figure of each table whose unit is not said
 */
public record TableReading(List<TableFigure> figures, List<TableClaim> claims, List<TableFigure> unitless) {
    public TableReading {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        unitless = List.copyOf(unitless);
    }
}
