package org.crossfoot.declared;

import java.util.regex.Pattern;

/** Words behind the last number of a list that speak of more parts: 等, or the names of parts that carry no amount. */
final class MoreParts {
    private static final Pattern AND_OTHERS = Pattern.compile(
            "^\\s*(?:(?:[、，,](?!主要|用于)[^。；;，,、0-9]{1,16}){0,4}(?:等|及其他|以及其他)" + "|、[^。；;，,、0-9]{2,16}(?=[、，。；;]|$))");

    private MoreParts() {}

    static boolean areNamedBehind(Mention last) {
        return AND_OTHERS.matcher(last.after()).find();
    }
}
