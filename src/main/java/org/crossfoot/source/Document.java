package org.crossfoot.source;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its reader understood it: running text, tables, and what could not be read.
 *
 * @param path as the user gave it, with forward slashes
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param kind {@code txt}, {@code docx} …
 * @param text the whole text, tables included, in reading order; offsets of passages and cells count in it; for a text file
 *     exactly its decoded content
 * @param passages the paragraphs in reading order
 * @param tables the tables in reading order
 * @param pages where each physical page begins in {@code text}, ascending; empty where the format has no pages
 * @param unreadable the places that could not be read
 */
public record Document(
        String path,
        String sha256,
        String kind,
        String text,
        List<Passage> passages,
        List<Table> tables,
        List<Integer> pages,
        List<Unreadable> unreadable) {
    public Document {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        pages = List.copyOf(pages);
        unreadable = List.copyOf(unreadable);
    }

    /** The physical page, from 1, that an offset of the text stands on; null where the format has no pages. */
    public @Nullable Integer page(int offset) {
        if (pages.isEmpty()) {
            return null;
        }
        int at = Collections.binarySearch(pages, offset);
        return Math.max(1, at >= 0 ? lastOf(at) : -at - 1);
    }

    /** An empty page begins where the next one does: what stands there is on the last of them. */
    private int lastOf(int at) {
        int last = at;
        while (last + 1 < pages.size() && pages.get(last + 1).equals(pages.get(at))) {
            last++;
        }
        return last + 1;
    }
}
