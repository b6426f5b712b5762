package org.crossfoot.declared.table;

import org.crossfoot.budget.LineItem;
import org.crossfoot.money.Written;
import org.crossfoot.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a table's cell states.
 *
 * @param start where the cell's text begins in the document's text
 * @param end behind it
 * @param label what its row and column name
 * @param item the line item it states, null where none is known
 * @param written the number
 * @param unitWords the unit as the table words it, empty where it says none
 * @param unitless true where neither the table nor the column says a unit, so that it may be money or not
 * @param year the year it speaks of, null where nothing says
 * @param quote the table's title, the row, the column and the number
 * @param at its table, row and column
 */
public record TableFigure(
        int start,
        int end,
        String label,
        @Nullable LineItem item,
        Written written,
        String unitWords,
        boolean unitless,
        @Nullable Integer year,
        String quote,
        Location at) {

    /** True for points of an evaluation. */
    public boolean isScore() {
        return unitWords.equals(Units.SCORE);
    }
}
