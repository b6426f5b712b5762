package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that words name. */
final class YearWords {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年");

    private YearWords() {}

    static Optional<Integer> in(String words) {
        Matcher year = YEAR.matcher(words);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }
}
