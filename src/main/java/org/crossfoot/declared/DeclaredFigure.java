package org.crossfoot.declared;

import org.crossfoot.budget.LineItem;
import org.crossfoot.money.Written;
import org.crossfoot.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a document states.
 *
 * @param id unique in its document and stable for the same text: f1, f2 … in reading order
 * @param label the words that name it
 * @param item the line item it states, null where the words name none that is known
 * @param kind money, percent, count or other
 * @param written the number as it was written
 * @param unitWords the unit as it was written: 万元, 万, %, 人 …
 * @param range true if it is one end of a range (5-10人)
 * @param year the year it speaks of; null where neither sentence nor document says
 * @param quote the words around it, as they stand
 * @param at the number with its unit
 */
public record DeclaredFigure(
        String id,
        String label,
        @Nullable LineItem item,
        FigureKind kind,
        Written written,
        String unitWords,
        boolean range,
        @Nullable Integer year,
        String quote,
        Location at) {}
