package org.crossfoot.experiment;

import java.util.Comparator;
import java.util.List;
import org.crossfoot.source.Document;

/** Characters of a document's text, from one offset up to another, with what takes their place. */
record Replacement(int start, int end, String by) {

    /** The document with all of them made, none of which overlap. */
    static Document made(Document document, List<Replacement> all) {
        Document changed = document;
        for (Replacement one : all.stream()
                .sorted(Comparator.comparing(Replacement::start).reversed())
                .toList()) {
            changed = Edit.replaced(changed, one.start(), one.end(), one.by());
        }
        return changed;
    }

    /** Where an offset is once all of them are made. */
    static int place(int offset, List<Replacement> all) {
        return offset
                + all.stream()
                        .filter(one -> one.end() <= offset)
                        .mapToInt(one -> one.by().length() - (one.end() - one.start()))
                        .sum();
    }
}
