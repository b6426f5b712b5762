package org.crossfoot.declared;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand for one another in an expression. */
final class AnyOf {
    private AnyOf() {}

    /** An expression that matches any of the words, the longest that stands there. */
    static String words(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
