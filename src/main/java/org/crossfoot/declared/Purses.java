package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.budget.Fund;
import org.crossfoot.source.Passage;

/**
 * Out of which purse the amounts are: of which budget (一般公共预算, 政府性基金) and of which level (全区, 区本级), as the nearest words
 * tell that head their sentence, a sentence before it in the paragraph, or the sections that they stand in.
 */
final class Purses {
    private static final int LONGEST_HEADING = 50;
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:(?<first>第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)"
            + "|(?<second>[（(][一二三四五六七八九十]+[）)])|(?<third>\\d{1,2}[.．、](?!\\d))|(?<fourth>[（(]\\d{1,2}[）)]))");
    private static final List<String> DEPTHS = List.of("first", "second", "third", "fourth");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern LEVEL = Pattern.compile("全[省市县区州旗]|[省市县区州旗]?本级|(?:^|(?<=[年度，、：.．\\s]))[省市县区州旗]级");

    private final List<List<String>> headings = new ArrayList<>();
    /** By passage and sentence, the words before its first number. */
    private final Map<List<Integer>, String> heads = new HashMap<>();

    Purses(DocumentText text) {
        String[] running = new String[DEPTHS.size()];
        for (Passage passage : text.document().passages()) {
            open(running, passage.text());
            headings.add(IntStream.range(0, running.length)
                    .mapToObj(depth -> running[running.length - 1 - depth])
                    .flatMap(Stream::ofNullable)
                    .toList());
        }
        text.mentions()
                .forEach(mention -> heads.putIfAbsent(
                        List.of(mention.passage(), mention.sentence()),
                        mention.lead() + mention.wording().words()));
    }

    private static void open(String[] running, String passage) {
        Matcher number = HEADING.matcher(passage);
        if (passage.length() > LONGEST_HEADING || !number.find()) {
            return;
        }
        for (int depth = 0; depth < running.length; depth++) {
            if (number.group(DEPTHS.get(depth)) != null) {
                running[depth] = passage;
                Arrays.fill(running, depth + 1, running.length, null);
            }
        }
    }

    /** The budget whose money it is; that of all where nothing tells. */
    Fund fund(Mention mention) {
        return nearest(mention, Purses::fundIn).orElse(Fund.ALL);
    }

    /** The level of government whose money it is, as it is called; empty where nothing tells. */
    Optional<String> level(Mention mention) {
        return nearest(mention, Purses::levelIn);
    }

    private <T> Optional<T> nearest(Mention mention, Function<String, Optional<T>> told) {
        Stream<String> sentences = IntStream.rangeClosed(0, mention.sentence())
                .mapToObj(back -> heads.get(List.of(mention.passage(), mention.sentence() - back)))
                .flatMap(Stream::ofNullable);
        return Stream.concat(sentences, headings.get(mention.passage()).stream())
                .map(words -> told.apply(BRACKETS.matcher(words).replaceAll("")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fund> fundIn(String words) {
        return Fund.in(words).filter(fund -> fund != Fund.FISCAL);
    }

    /** Words that name two levels tell none. */
    private static Optional<String> levelIn(String words) {
        List<String> levels = LEVEL.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(level -> level.startsWith("全") ? "全" : "级")
                .distinct()
                .toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }
}
