package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.crossfoot.source.Passage;

/** The paragraphs of a document as one text with all its numbers, as lists go on over sentences and paragraphs. */
final class Flow {
    /** In characters: how far a sentence is followed. */
    private static final int REACH = 1500;

    /** In characters: as much of a paragraph's end as opens a list. */
    private static final int ENDING = 40;

    private final String text;
    private final int[] begins;
    private final int[] depths;
    private final List<Mention> numbers;
    private final int[] starts;
    private final List<Series> series;

    Flow(DocumentText document) {
        List<Passage> passages = document.document().passages();
        StringBuilder all = new StringBuilder();
        begins = new int[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            all.append(passages.get(i).text()).append('\n');
            begins[i + 1] = all.length();
        }
        text = all.toString();
        depths = depths(text);
        numbers = Stream.concat(document.mentions().stream(), document.counts().stream())
                .sorted(Mention::compareInText)
                .toList();
        starts = numbers.stream().mapToInt(this::start).toArray();
        series = SeriesReader.read(this);
    }

    /** How many brackets are open before each character; none are across paragraphs. */
    private static int[] depths(String text) {
        int[] depths = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closed = isClosing(c) && depths[i] > 0;
            depths[i + 1] = c == '\n' ? 0 : depths[i] + (c == '（' || c == '(' ? 1 : closed ? -1 : 0);
        }
        return depths;
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')';
    }

    /** The paragraphs, each with a line break behind it. */
    String text() {
        return text;
    }

    String text(Stretch stretch) {
        return text.substring(stretch.from(), stretch.to());
    }

    /** The first numbered list that begins from a place on. */
    Optional<Series> seriesAhead(int at) {
        int place = firstSeries(at);
        return place < series.size() ? Optional.of(series.get(place)) : Optional.empty();
    }

    /** The last numbered list that begins before a place. */
    Optional<Series> seriesBefore(int at) {
        int place = firstSeries(at);
        return place > 0 ? Optional.of(series.get(place - 1)) : Optional.empty();
    }

    private int firstSeries(int at) {
        return first(series.size(), place -> series.get(place).from() < at);
    }

    /** Of places of which the first ones are before something, the first that is not. */
    private static int first(int size, IntPredicate before) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean early = before.test(middle);
            low = early ? middle + 1 : low;
            high = early ? high : middle;
        }
        return low;
    }

    int start(Mention number) {
        return begins[number.passage()] + number.token().start();
    }

    int end(Mention number) {
        return begins[number.passage()] + number.token().end();
    }

    int depth(Mention number) {
        return depthAt(start(number));
    }

    /** How many brackets are open before a character. */
    int depthAt(int at) {
        return depths[at];
    }

    int passages() {
        return begins.length - 1;
    }

    Stretch passage(int index) {
        return new Stretch(begins[index], begins[index + 1]);
    }

    /** The last words of a paragraph. */
    String ending(int passage) {
        int end = begins[passage + 1];
        return text.substring(Math.max(begins[passage], end - ENDING), end);
    }

    /** The paragraph that a character stands in. */
    int passageAt(int at) {
        int found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 2;
    }

    /** The numbers that begin in a stretch. */
    List<Mention> numbers(Stretch stretch) {
        return numbers.subList(before(stretch.from()), before(Math.max(stretch.from(), stretch.to())));
    }

    /** Of numbers in reading order those that begin in a stretch. */
    List<Mention> within(List<Mention> sorted, Stretch stretch) {
        int from = first(sorted.size(), place -> start(sorted.get(place)) < stretch.from());
        int to = first(sorted.size(), place -> start(sorted.get(place)) < stretch.to());
        return sorted.subList(from, Math.max(from, to));
    }

    private int before(int at) {
        return first(starts.length, place -> starts[place] < at);
    }

    /** Where the first of some marks stands from here on, outside of brackets opened on the way; the end of the brackets around it or of the paragraph if none does. */
    int next(int from, String marks) {
        int depth = depths[from];
        int last = Math.min(text.length() - 1, from + REACH);
        for (int at = from; at < last; at++) {
            char c = text.charAt(at);
            boolean ends = (depth > 0 && isClosing(c)) || marks.indexOf(c) >= 0;
            if (c == '\n' || (ends && depths[at] == depth)) {
                return at;
            }
        }
        return last;
    }

    /** Behind the last of some marks before a place, outside of brackets closed on the way and of those around it. */
    int behindLast(int to, String marks) {
        int depth = depths[to];
        int first = Math.max(0, to - REACH);
        for (int at = to - 1; at >= first; at--) {
            char c = text.charAt(at);
            depth = Math.min(depth, depths[at]);
            if (c == '\n' || (marks.indexOf(c) >= 0 && depths[at] == depth)) {
                return at + 1;
            }
        }
        return first;
    }

    /** The pieces of a stretch between marks outside of brackets opened in it. */
    List<Stretch> split(Stretch stretch, String marks) {
        List<Stretch> pieces = new ArrayList<>();
        int depth = depths[stretch.from()];
        int from = stretch.from();
        for (int at = from; at < stretch.to(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0 && depths[at] <= depth) {
                pieces.add(new Stretch(from, at));
                from = at + 1;
            }
        }
        pieces.add(new Stretch(from, stretch.to()));
        return pieces;
    }
}
