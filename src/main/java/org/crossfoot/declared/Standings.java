package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words of direction of a document that carry no number (决算数小于预算数, 与上年持平, 未超预算). */
final class Standings {
    private static final String BASE =
            "(?<base>(?:年初|全年|调整后?的?|当年)?预算(?:安排|批复)?数?|(?:上一?年|上一)度?(?:同期|决算|执行|预算)?数?|去年(?:同期)?"
                    + "|(?:19|20)\\d{2}\\s*年度?(?:决算|预算|执行)?数?)";
    private static final Sought WORDS = new Sought(
            "大高多超小低少等与同和较比跟未没不控零持",
            "(?:"
                    + "(?<order>大于|高于|多于|超过|小于|低于|少于|等于)" + BASE + "(?!\\s*[\\d.])(?=[，。；、的）)主]|$)"
                    + "|(?:与|同|和|较|比|跟)" + BASE.replace("base", "same")
                    + "(?:相比较?|对比)?[，,]?(?:持平|一致|相同|相等|无变化|没有变化|无增减变化|无增减|未发生变化)"
                    + "|(?:未超出?过?|没有超过|不超过|未突破|控制在)" + BASE.replace("base", "limit") + "(?:总额|范围|之|以)?内?(?=[，。；、）)]|$)"
                    + "|(?<plain>零增长|(?<!基本)持平)(?=[，。；、）)]|$))");
    private static final Map<Character, Comparison> ORDER = Map.of(
            '大', Comparison.MORE_THAN,
            '高', Comparison.MORE_THAN,
            '多', Comparison.MORE_THAN,
            '超', Comparison.MORE_THAN,
            '小', Comparison.LESS_THAN,
            '低', Comparison.LESS_THAN,
            '少', Comparison.LESS_THAN);

    private static final String MARKS_AND_DIGITS = "，。；：、,;:（(）)0123456789";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s*年");
    private static final int YEAR_DIGITS = 4;

    private final DocumentText text;
    private final Topics topics;

    private Standings(DocumentText text, Topics topics) {
        this.text = text;
        this.topics = topics;
    }

    static List<Standing> in(DocumentText text) {
        Standings standings = new Standings(text, text.topics());
        return IntStream.range(0, text.document().passages().size())
                .boxed()
                .flatMap(standings::inPassage)
                .toList();
    }

    private Stream<Standing> inPassage(int passage) {
        String line = text.document().passages().get(passage).text();
        Sought.Search search = WORDS.in(line);
        Matcher words = search.found();
        List<Standing> standings = new ArrayList<>();
        MentionReader.Position position = new MentionReader.Position(0, 0);
        int read = 0;
        int from = 0;
        while (search.find()) {
            int subject = subject(line, from, words.start());
            position = position.after(line.substring(read, subject));
            read = subject;
            standing(Place.at(text, passage, subject, position), line.substring(subject, words.start()), words)
                    .ifPresent(standings::add);
            from = words.end();
        }
        return standings.stream();
    }

    /** Where the subject of words begins: behind the mark or number before them, one year passed over. */
    private static int subject(String line, int from, int words) {
        int start = clause(line, from, words);
        int year = start - YEAR_DIGITS;
        boolean dated = year >= from && YEAR.matcher(line).region(year, words).lookingAt();
        return dated ? clause(line, from, year) : start;
    }

    private static int clause(String line, int from, int end) {
        int start = end;
        while (start > from && MARKS_AND_DIGITS.indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private Optional<Standing> standing(Place place, String subject, Matcher words) {
        Base against = Stream.of("base", "same", "limit")
                .map(words::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Base::of)
                .orElse(Base.YEAR_BEFORE);
        Optional<Level> now =
                against.isBudget() ? topics.mainOutturn(place, subject) : topics.of(place, subject, topics.year());
        Comparison comparison = words.group("limit") != null ? Comparison.AT_MOST : comparison(words.group("order"));
        return now.map(level -> new Standing(level, comparison, against, topics.base(place, level, against)));
    }

    private static Comparison comparison(@Nullable String order) {
        return order == null ? Comparison.EQUAL : ORDER.getOrDefault(order.charAt(0), Comparison.EQUAL);
    }
}
