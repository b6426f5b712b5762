package org.crossfoot.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a document.
 *
 * @param start where it begins in {@link Document#text()}, in UTF-16 units
 * @param text its characters, without the line break at its end
 * @param breaks where the document breaks it into lines, ascending; the breaks themselves are no characters of {@code text}
 */
public record Passage(int start, String text, List<Break> breaks) {
    public Passage {
        breaks = List.copyOf(breaks);
    }

    /** A paragraph that stands in the document as it is. */
    public Passage(int start, String text) {
        this(start, text, List.of());
    }

    /** A line break with the blanks around it: before which character, and how many characters of the document it takes. */
    public record Break(int at, int length) {}

    /** Where a character of the paragraph stands in the document. */
    public int offset(int at) {
        int left = 0;
        for (Break line : breaks) {
            left += line.at() <= at ? line.length() : 0;
        }
        return start + at + left;
    }

    /** Where in the document the characters before one of the paragraph's end: before a line break that parts the two. */
    public int end(int at) {
        return at == 0 ? start : offset(at - 1) + 1;
    }

    /** The characters from one up to another, as a paragraph of their own. */
    public Passage part(int from, int to) {
        List<Break> within = new ArrayList<>();
        for (Break line : breaks) {
            if (line.at() > from && line.at() < to) {
                within.add(new Break(line.at() - from, line.length()));
            }
        }
        return new Passage(offset(from), text.substring(from, to), within);
    }
}
