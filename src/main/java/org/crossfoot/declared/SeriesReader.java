package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the lists whose items bear numbers: each way of numbering by itself, a list within an item ending with the item. */
final class SeriesReader {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String NUMERAL = "[" + NUMERALS + "]{1,3}";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    /** One group for each way of numbering. */
    private static final Sought NUMBERED = new Sought(
            Sought.DIGITS + NUMERALS + "第（(" + CIRCLED,
            "(?<=^|[\\n。；;：:，\\s])(?:(\\d{1,2})[.．](?!\\d)|(\\d{1,2})、|(\\d{1,2})[）)]|(" + NUMERAL + ")、|(" + NUMERAL
                    + ")是|第(" + NUMERAL + ")(?!年|条|款|产业))|[（(](\\d{1,2})[）)]|[（(](" + NUMERAL + ")[）)]|([" + CIRCLED
                    + "])");

    private final Flow flow;
    private final List<List<Integer>> open = new ArrayList<>();
    private final List<Series> found = new ArrayList<>();

    private SeriesReader(Flow flow) {
        this.flow = flow;
    }

    static List<Series> read(Flow flow) {
        SeriesReader reader = new SeriesReader(flow);
        reader.read();
        reader.found.sort(Comparator.comparingInt(Series::from));
        return List.copyOf(reader.found);
    }

    private void read() {
        Sought.Search search = NUMBERED.in(flow.text());
        Matcher number = search.found();
        for (int way = 0; way < number.groupCount(); way++) {
            open.add(new ArrayList<>());
        }
        while (search.find()) {
            int way = 0;
            while (number.group(way + 1) == null) {
                way++;
            }
            add(way, value(number.group(way + 1)), number.start());
        }
        open.forEach(starts -> close(starts, flow.text().length()));
    }

    private void add(int way, int value, int at) {
        List<Integer> starts = open.get(way);
        boolean next = value > 1 && value == starts.size() + 1;
        if (value == 1) {
            close(starts, at);
        }
        if (next || value == 1) {
            int since = next ? starts.get(starts.size() - 1) : at;
            open.stream()
                    .filter(inner -> inner != starts && !inner.isEmpty() && inner.get(0) > since)
                    .forEach(inner -> close(inner, at));
            starts.add(at);
        }
    }

    private void close(List<Integer> starts, int at) {
        if (starts.size() > 1) {
            List<Stretch> items = new ArrayList<>();
            for (int i = 0; i + 1 < starts.size(); i++) {
                items.add(new Stretch(starts.get(i), starts.get(i + 1)));
            }
            items.add(last(starts.get(starts.size() - 1), items, at));
            found.add(new Series(items));
        }
        starts.clear();
    }

    /** The last item goes over as many paragraphs as the longest one before it. */
    private Stretch last(int from, List<Stretch> before, int end) {
        int most = before.stream()
                .mapToInt(item -> flow.passageAt(item.to() - 1) - flow.passageAt(item.from()))
                .max()
                .orElse(0);
        int passage = Math.min(flow.passages() - 1, flow.passageAt(from) + most);
        return new Stretch(
                from, Math.max(from, Math.min(end, flow.passage(passage).to())));
    }

    private static int value(String number) {
        int circled = CIRCLED.indexOf(number);
        if (circled >= 0) {
            return circled + 1;
        }
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : ChineseNumerals.value(number).map(Long::intValue).orElse(0);
    }
}
