package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands in quotation marks (“…”) and in titles (《…》) of a passage. */
final class Enclosures {
    private final List<Span> quotes;
    private final BitSet quoted;
    private final BitSet titled;

    Enclosures(String passage) {
        quotes = spans(passage, '“', '”');
        quoted = places(quotes);
        titled = places(spans(passage, '《', '》'));
    }

    /** The places within any of the stretches. */
    static BitSet places(List<Span> spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.set(span.from(), span.to()));
        return places;
    }

    /** What stands between quotation marks, the marks left out. */
    List<Span> quotes() {
        return quotes;
    }

    boolean isQuoted(int at) {
        return quoted.get(at);
    }

    boolean isInTitle(int at) {
        return titled.get(at);
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
    record Span(int from, int to) {}
}
