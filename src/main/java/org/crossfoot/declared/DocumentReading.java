package org.crossfoot.declared;

import java.util.List;
import org.crossfoot.source.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one document.
 *
 * @param document the document itself
 * @param title its title, empty if it has none
 * @param unit the unit it names as its own, empty if it names none
 * @param year the fiscal year it reports on, null if it does not say
 * @param figures every figure, in reading order
 * @param claims every claim, in reading order
 * @param unread what was not read
 */
public record DocumentReading(
        Document document,
        String title,
        String unit,
        @Nullable Integer year,
        List<DeclaredFigure> figures,
        List<Claim> claims,
        List<Unread> unread) {
    public DocumentReading {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        unread = List.copyOf(unread);
    }
}
