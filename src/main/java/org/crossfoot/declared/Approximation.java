package org.crossfoot.declared;

import java.util.Set;
import java.util.regex.Matcher;
import org.crossfoot.money.Precision;
import org.jspecify.annotations.Nullable;

/** The words around a number that make it approximate: 约, 近, 余, 以上, 不足 …, as named groups of an expression. */
final class Approximation {
    /** Words before a number. */
    static final String BEFORE = "(?:(?<before>(?<!节)约|大约|将近|近|超过|不超过|超|逾|不足|不低于|不少于|至少|最多)\\s{0,4}+)?";

    /** What any of them begins with, as a class of characters. */
    static final String FIRST = "约大将近超不逾至最";
    /** Words behind its unit. */
    static final String AFTER = "(?<after>左右|上下|以上|以内|以下)?";

    private static final Set<String> BOUNDS_BELOW = Set.of("超过", "超", "逾", "不低于", "不少于", "至少");

    private Approximation() {}

    /** What the words say; {@code odd} if 余, 多 or 几 stands within the number. */
    static Precision of(Matcher found, boolean odd) {
        String before = orEmpty(found.group("before"));
        String after = orEmpty(found.group("after"));
        if (before.equals("不足")
                || before.equals("不超过")
                || before.equals("最多")
                || after.equals("以内")
                || after.equals("以下")) {
            return Precision.AT_MOST;
        }
        if (odd || BOUNDS_BELOW.contains(before) || after.equals("以上")) {
            return Precision.AT_LEAST;
        }
        return before.isEmpty() && after.isEmpty() ? Precision.AS_WRITTEN : Precision.ABOUT;
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
