package org.crossfoot.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Passage;

/**
 * Puts lines together that were broken in the middle of a sentence, as in text copied from a printed page: where a line ends
 * in a comma or its number's unit begins the next one, and where many lines are of nearly the same length and end without a
 * stop. A blank line, an indented one and an item of a list begin a paragraph.
 */
public final class WrappedLines {
    /** In half-width columns; shorter lines are headings, cells and items of lists. */
    private static final int SHORTEST = 30;

    /** In half-width columns; longer lines were never set on a page. */
    private static final int LONGEST = 124;

    private static final int FEWEST_FULL = 3;
    private static final double FULL = 0.8;
    private static final int FIRST_WIDE = 0x2E80;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern STOP = Pattern.compile(".*[。；;：:！？]\\s*");
    private static final Pattern COMMA = Pattern.compile(".*[，、（(“]\\s*");
    private static final Pattern DIGIT = Pattern.compile(".*\\d\\s*");
    private static final Pattern CONTINUED = Pattern.compile("[，。、；）)”%％].*");
    private static final Pattern UNIT = Pattern.compile("(?:万元|亿元|千元|元|%|％|个百分点|[.．,]\\d).*");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[（(][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\\d{1,2}(?:、|[.．](?!\\d)|[)）])|[①-⑳]|第[一二三四五六七八九十]+[部章节条]"
                    + "|附[件表]|[-—•●■◆*#|]).*");
    private static final Pattern INDENTED = Pattern.compile("(?:\u3000|\\s{2}|\\t).*");
    /** A row of a table: columns set apart. */
    private static final Pattern COLUMNS = Pattern.compile(".*(?:\\t|\\|| {3}|\u3000{2}|…{2}|\\.{5}|·{5}).*");

    private final List<Line> lines;
    private final int full;

    private WrappedLines(List<Line> lines) {
        this.lines = lines;
        this.full = full(lines);
    }

    /** The paragraphs of a text. */
    public static List<Passage> paragraphs(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher found = LINE.matcher(text);
        int mark = text.indexOf('\n') < 0 ? '\r' : '\n';
        int end = 0;
        while (found.find()) {
            boolean behindBlank = text.substring(end, found.start())
                            .chars()
                            .filter(c -> c == mark)
                            .count()
                    > 1;
            lines.add(new Line(found.start(), found.group(), width(found.group()), behindBlank));
            end = found.end();
        }
        return new WrappedLines(lines).joined();
    }

    private List<Passage> joined() {
        List<Passage> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !goesOn(lines.get(i), lines.get(i + 1))) {
                paragraphs.add(paragraph(lines.subList(from, i + 1)));
                from = i + 1;
            }
        }
        return List.copyOf(paragraphs);
    }

    private static Passage paragraph(List<Line> lines) {
        Line first = lines.get(0);
        if (lines.size() == 1) {
            return new Passage(first.start, first.text);
        }
        StringBuilder text = new StringBuilder(first.text.stripTrailing());
        List<Passage.Break> breaks = new ArrayList<>();
        int end = first.start + text.length();
        for (Line line : lines.subList(1, lines.size())) {
            String words = line.text.strip();
            int start = line.start + line.text.indexOf(words);
            breaks.add(new Passage.Break(text.length(), start - end));
            text.append(words);
            end = start + words.length();
        }
        return new Passage(first.start, text.toString(), breaks);
    }

    private boolean goesOn(Line line, Line next) {
        String begins = next.text.stripLeading();
        if (line.width < SHORTEST || next.behindBlank || line.isRow() || next.isRow()) {
            return false;
        }
        if (STOP.matcher(line.text).matches() || ITEM.matcher(begins).matches()) {
            return false;
        }
        boolean sure = CONTINUED.matcher(begins).matches()
                || (DIGIT.matcher(line.text).matches() && UNIT.matcher(begins).matches());
        boolean flush = !INDENTED.matcher(next.text).matches();
        return sure || (flush && (COMMA.matcher(line.text).matches() || (line.width >= full && line.width <= LONGEST)));
    }

    /** How long a full line is at least; beyond all lines if the text is not broken into lines of a length. */
    private static int full(List<Line> lines) {
        int longest = lines.stream()
                .mapToInt(line -> line.width)
                .filter(width -> width <= LONGEST)
                .max()
                .orElse(0);
        int least = (int) (longest * FULL);
        long broken = lines.stream()
                .filter(line -> line.width >= least && line.width <= LONGEST)
                .filter(line -> !STOP.matcher(line.text).matches() && !line.isRow())
                .count();
        long unbroken = lines.stream().filter(line -> line.width > LONGEST).count();
        return broken >= Math.max(FEWEST_FULL, unbroken) && least >= SHORTEST ? least : Integer.MAX_VALUE;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    /** A line that is not blank; {@code width} in half-width columns. */
    private record Line(int start, String text, int width, boolean behindBlank) {
        boolean isRow() {
            return COLUMNS.matcher(text.strip()).matches();
        }
    }
}
