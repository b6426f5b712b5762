package org.crossfoot.declared;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand for one another in an expression. */
final class AnyOf {
    /** So many characters are tried in turn; of more, it is asked first in which half the one of the text is. */
    private static final int FEW = 3;

    private AnyOf() {}

    /**
     * An expression that matches any of the words, the longest that stands there. Words with the same beginning are told apart
     * behind it, so that a text is not held against each of them.
     */
    static String words(Stream<String> words) {
        return anyOf(words.toList());
    }

    /** Words, one of them empty perhaps: what follows may then be missing. */
    private static String anyOf(List<String> words) {
        TreeMap<Character, List<String>> byFirst = words.stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(
                        word -> word.charAt(0),
                        TreeMap::new,
                        Collectors.mapping(word -> word.substring(1), Collectors.toList())));
        String group = byFirst.isEmpty() ? "" : "(?:" + branches(byFirst) + ")";
        return words.contains("") && !byFirst.isEmpty() ? group + "?" : group;
    }

    private static String branches(SortedMap<Character, List<String>> byFirst) {
        if (byFirst.size() <= FEW) {
            return byFirst.entrySet().stream()
                    .map(words -> Pattern.quote(words.getKey().toString()) + anyOf(words.getValue()))
                    .collect(Collectors.joining("|"));
        }
        char middle =
                byFirst.keySet().stream().skip(byFirst.size() / 2).findFirst().orElseThrow();
        return half(byFirst.headMap(middle)) + "|" + half(byFirst.tailMap(middle));
    }

    private static String half(SortedMap<Character, List<String>> byFirst) {
        String range = Pattern.quote(byFirst.firstKey().toString()) + "-"
                + Pattern.quote(byFirst.lastKey().toString());
        return "(?=[" + range + "])(?:" + branches(byFirst) + ")";
    }
}
