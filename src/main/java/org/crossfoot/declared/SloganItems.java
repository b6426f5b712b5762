package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that a slogan in quotation marks stands for: those enumerated in brackets behind it (“三有”标准（有人员、有场地、
 * 有制度）) or right before it (早发现、早报告、早处置“三早”).
 */
final class SloganItems {
    private static final Pattern BRACKET =
            Pattern.compile("^”[^，。；、“（(]{0,12}[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)]");
    private static final String MARKS = "，。；：“”（）()";
    private static final Pattern LIST_BEFORE = Pattern.compile("(?s).+?、.+");
    /** A slogan with a measure word (五道防线) says what it counts; any other names what each of its things has (四化). */
    private static final Pattern MEASURED = Pattern.compile("^[两三四五六七八九十\\d]+" + MeasureWords.ANY);

    private static final Pattern ECHOED = Pattern.compile("^[两三四五六七八九十\\d]+(\\p{IsHan}).*$");
    private static final Pattern MARK = Pattern.compile("[、，；]");

    private SloganItems() {}

    /** What stands in the brackets behind a slogan. */
    static Optional<String> behind(String passage, Enclosures.Span quote) {
        Matcher bracket = BRACKET.matcher(passage).region(quote.to(), passage.length());
        return bracket.lookingAt() ? Optional.of(bracket.group(1)) : Optional.empty();
    }

    /** The things enumerated for a slogan, empty if there is no list of two or more. */
    static Optional<List<String>> of(String passage, Enclosures.Span quote) {
        return behind(passage, quote)
                .filter(words -> MARK.matcher(words).find())
                .map(words -> List.of(MARK.split(words)))
                .or(() -> before(passage, quote));
    }

    private static Optional<List<String>> before(String passage, Enclosures.Span quote) {
        int end = quote.from() - 1;
        int from = end;
        while (from > 0 && MARKS.indexOf(passage.charAt(from - 1)) < 0) {
            from--;
        }
        String list = passage.substring(from, end);
        if (!LIST_BEFORE.matcher(list).matches()) {
            return Optional.empty();
        }
        List<String> items = List.of(MARK.split(list));
        String slogan = passage.substring(quote.from(), quote.to());
        Matcher echo = ECHOED.matcher(slogan);
        boolean meant = MEASURED.matcher(slogan).find()
                || (echo.matches() && items.stream().allMatch(item -> item.contains(echo.group(1))));
        return meant ? Optional.of(items) : Optional.empty();
    }
}
