package org.crossfoot.declared;

import java.util.regex.Pattern;

/** Amounts that only bound what is spoken of: 100万元（含）以上, 单价50万元以上. */
final class Thresholds {
    private static final Pattern INCLUDED = Pattern.compile("^\\s*[（(]\\s*(?:不?含)(?:本数)?\\s*[）)]\\s*(?:以上|以下|以内)");
    private static final Pattern PRICE = Pattern.compile("(?:单价|单台|单件|单笔|单项|单位价值|价值|限额)[^，。；]{0,6}$");
    private static final Pattern BOUND = Pattern.compile("^\\s*(?:以上|以下|以内)");
    /** Behind the bound, the things it bounds: 100万元以上的工程. */
    private static final Pattern BOUNDED = Pattern.compile("^\\s*(?:以上|以下|以内)的?(?!用于|资金|经费)\\p{IsHan}");

    private static final int REACH = 10;
    private static final int AFTER = 40;

    private Thresholds() {}

    static boolean isOne(String passage, NumberToken token) {
        String after = passage.substring(token.end(), Math.min(passage.length(), token.end() + AFTER));
        String before = passage.substring(Math.max(0, token.start() - REACH), token.start());
        return INCLUDED.matcher(after).lookingAt()
                || BOUNDED.matcher(after).lookingAt()
                || (BOUND.matcher(after).lookingAt() && PRICE.matcher(before).find());
    }
}
