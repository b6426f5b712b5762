package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;

/** Words that speak of more parts than a list has numbers. */
final class MoreParts {
    /** Behind the last number: 等, or the names of parts that carry no amount. */
    private static final Pattern AND_OTHERS = Pattern.compile(
            "^\\s*(?:(?:[、，,](?!主要|用于)[^。；;，,、0-9]{1,16}){0,4}(?:等|及其他|以及其他)" + "|、[^。；;，,、0-9]{2,16}(?=[、，。；;]|$))");

    private static final Pattern PICKED_OUT = Pattern.compile("主要|重点");

    private MoreParts() {}

    /** True if words before or behind the parts of a list say that they are some of them. */
    static boolean areTold(List<Mention> parts) {
        return areNamedBehind(parts.get(parts.size() - 1))
                || PICKED_OUT.matcher(parts.get(0).wording().plainGap()).find();
    }

    static boolean areNamedBehind(Mention last) {
        return AND_OTHERS.matcher(last.after()).find();
    }
}
