package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Document;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a document and the words around each. */
final class MentionReader {
    private static final Pattern THIS_YEAR = Pattern.compile("本年|今年|年初结转|年末结转");
    private static final Pattern LAST_YEAR = Pattern.compile("上年(?!结转|结余)|去年");
    /** The head of a list of last year's amounts: 上年同期：. */
    private static final Pattern LAST_YEARS = Pattern.compile("(?:上年|去年)(?:度|同期)?(?:数|决算数?|情况)?[：:]");

    private static final Pattern NAMED_YEAR =
            Pattern.compile("(与|较|比|同)?\\s*((?:19|20)\\d{2})\\s*年(?:度|末|底|初)?(?!\\s*\\d{1,2}\\s*月)");
    /** The number of an item before its words: 2.公务接待费, （二）公务接待费, (1)土地, ①房屋. */
    private static final Pattern ITEM_NUMBER =
            Pattern.compile("(^|[。；;：:，、,\\s])(?:\\d{1,2}[.．]|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])"
                    + "\\s*(?=[\\p{IsHan}“\"])");

    /** A sentence that divides what the one before it told, of the year that one named. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:^|。)\\s*(?:(?:该|此|上述|以上)(?:项目?)?(?:资金|经费|支出|款项)?)?(?:其中|主要包括|包括|主要用于)[^。]*$");

    private static final String SENTENCE_ENDS = "。！？";

    private final @Nullable Integer reportYear;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionReader(@Nullable Integer reportYear) {
        this.reportYear = reportYear;
    }

    /** The amounts and percentages: what stands between two of them may hold counts. */
    static List<Mention> read(Document document, @Nullable Integer reportYear, List<List<NumberToken>> amounts) {
        return new MentionReader(reportYear).mentions(document, amounts::get);
    }

    /** The counts; what stands between one and its neighbour holds no number of any kind. */
    static List<Mention> counts(Document document, @Nullable Integer reportYear, List<List<NumberToken>> amounts) {
        return new MentionReader(reportYear)
                        .mentions(
                                document,
                                i -> CountReader.numbers(
                                        document.passages().get(i).text(), amounts.get(i)))
                        .stream()
                        .filter(Mention::isCount)
                        .toList();
    }

    private List<Mention> mentions(Document document, IntFunction<List<NumberToken>> numbers) {
        Section section = Section.NONE;
        for (int i = 0; i < document.passages().size(); i++) {
            String passage = document.passages().get(i).text();
            section = section.after(passage);
            int from = mentions.size();
            read(new Line(i, passage, section), numbers.apply(i));
            List<Mention> own = mentions.subList(from, mentions.size());
            List<Mention> named = NamesInTurn.named(own);
            own.clear();
            mentions.addAll(named);
        }
        return List.copyOf(mentions);
    }

    private void read(Line line, List<NumberToken> tokens) {
        String passage = line.text();
        Roles roles = new Roles();
        Integer runningYear = null;
        Position position = new Position(0, 0);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            NumberToken token = tokens.get(i);
            String gap = passage.substring(Math.min(from, token.start()), token.start());
            int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : passage.length();
            String after = passage.substring(token.end(), Math.max(token.end(), next));
            Position here = position.after(gap);
            boolean same = here.sentence == position.sentence && i > 0;
            runningYear = runningYear(
                    same ? runningYear : GOES_ON.matcher(gap).find() ? yearBefore(line.index()) : null, gap);
            position = here;
            from = token.end();
            Wording wording = roles.of(
                    Wording.of(unnumbered(gap), token), token, i == 0 ? null : mentions.get(mentions.size() - 1));
            Integer year = year(wording, runningYear);
            mentions.add(new Mention(
                    mentions.size(),
                    line.index(),
                    here.sentence,
                    here.depth,
                    token,
                    gap,
                    lead(passage.substring(0, token.start()), wording),
                    after,
                    wording,
                    year,
                    line.section()));
        }
    }

    /** The year of all amounts of the sentence right before, here or at the end of the passage before; null if they differ. */
    private @Nullable Integer yearBefore(int passage) {
        int at = mentions.size() - 1;
        if (at < 0 || mentions.get(at).passage() < passage - 1) {
            return null;
        }
        Mention last = mentions.get(at);
        Integer year = null;
        for (; at >= 0 && mentions.get(at).isInSentenceOf(last); at--) {
            Mention mention = mentions.get(at);
            boolean other = mention.isAmount() && year != null && !year.equals(mention.year());
            if (other) {
                return null;
            }
            year = mention.isAmount() ? mention.year() : year;
        }
        return year;
    }

    private static String unnumbered(String gap) {
        return ITEM_NUMBER.matcher(gap).replaceAll("$1");
    }

    private static String lead(String before, Wording wording) {
        int stop = Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf('！'), before.lastIndexOf('？')));
        String sentence = before.substring(stop + 1).stripTrailing();
        int own = sentence.lastIndexOf(wording.label());
        return own < 0 ? sentence : sentence.substring(0, own);
    }

    /** The last year that a sentence has named so far, those apart that it only compares with. */
    private @Nullable Integer runningYear(@Nullable Integer before, String gap) {
        Integer year = reportYear != null && LAST_YEARS.matcher(gap).find() ? Integer.valueOf(reportYear - 1) : before;
        Matcher named = NAMED_YEAR.matcher(gap);
        while (named.find()) {
            year = named.group(1) == null ? Integer.valueOf(named.group(2)) : year;
        }
        return year;
    }

    private @Nullable Integer year(Wording wording, @Nullable Integer running) {
        boolean compared = wording.comparative() && wording.role() != Role.AMOUNT;
        if (wording.year() != null && !compared) {
            return wording.year();
        }
        if (LAST_YEAR.matcher(wording.words()).find() && wording.role() == Role.AMOUNT) {
            return reportYear == null ? null : Integer.valueOf(reportYear - 1);
        }
        return running == null || THIS_YEAR.matcher(wording.words()).find() ? reportYear : running;
    }

    /** A passage, its place in the document and the section it stands in. */
    private record Line(int index, String text, Section section) {}

    /** How far a passage has been read: sentences ended and brackets open. */
    record Position(int sentence, int depth) {

        /** A stop within brackets ends no sentence; a bracket closed that was never opened is passed over. */
        Position after(String text) {
            int ended = sentence;
            int open = depth;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                open += c == '（' || c == '(' ? 1 : (c == '）' || c == ')') && open > 0 ? -1 : 0;
                ended += open == 0 && SENTENCE_ENDS.indexOf(c) >= 0 ? 1 : 0;
            }
            return new Position(ended, open);
        }
    }
}
