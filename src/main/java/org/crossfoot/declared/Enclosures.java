package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks (“…”) and in titles (《…》) of a passage. */
final class Enclosures {
    private final List<Span> quotes;
    private final List<Span> titles;

    Enclosures(String passage) {
        quotes = spans(passage, '“', '”');
        titles = spans(passage, '《', '》');
    }

    /** What stands between quotation marks, the marks left out. */
    List<Span> quotes() {
        return quotes;
    }

    boolean isQuoted(int at) {
        return quotes.stream().anyMatch(span -> span.holds(at));
    }

    boolean isInTitle(int at) {
        return titles.stream().anyMatch(span -> span.holds(at));
    }

    private static List<Span> spans(String passage, char open, char close) {
        List<Span> spans = new ArrayList<>();
        int from = passage.indexOf(open);
        while (from >= 0) {
            int to = passage.indexOf(close, from);
            if (to < 0) {
                break;
            }
            spans.add(new Span(from + 1, to));
            from = passage.indexOf(open, to);
        }
        return List.copyOf(spans);
    }

    /** A stretch of a passage. */
    record Span(int from, int to) {
        boolean holds(int at) {
            return from <= at && at < to;
        }
    }
}
