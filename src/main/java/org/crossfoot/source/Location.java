package org.crossfoot.source;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file (出处), as exact as the file allows.
 *
 * @param file the path as the user gave it, with forward slashes
 * @param page the physical page, from 1, where the file has pages
 * @param table the sheet or table, where there is one
 * @param row the row or line, from 1
 * @param line what the row of a document's table is about, as its first cells say
 * @param column the column's header
 * @param span the characters in a text
 */
public record Location(
        String file,
        @Nullable Integer page,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String line,
        @Nullable String column,
        @Nullable Span span) {

    /** Characters of a text: code points from {@code start} (included, from 0) to {@code end} (not included). */
    public record Span(int start, int end) {}

    public static Location of(String file) {
        return ofText(file, null, null);
    }

    /** Characters of a document's text, on a page where it has pages; null for a place that shows no characters. */
    public static Location ofText(String file, @Nullable Integer page, @Nullable Span span) {
        return new Location(file, page, null, null, null, null, span);
    }
}
