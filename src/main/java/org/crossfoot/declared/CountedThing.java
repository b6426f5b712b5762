package org.crossfoot.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a count counts, as far as the words behind it say: 煤矿 in 30个煤矿, nothing in 煤矿30个。 */
final class CountedThing {
    private static final Pattern WORDS =
            Pattern.compile("^[”\\s]*(?:以上|以下|左右)?的?(\\p{IsHan}{1,16}(?:[（“]\\p{IsHan}{1,12}[）”]\\p{IsHan}{0,12})?)");

    private CountedThing() {}

    static String behind(Mention count) {
        Matcher words = WORDS.matcher(count.after());
        return words.find() ? words.group(1) : "";
    }
}
