package org.crossfoot.budget;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are compared: NFKC, without blanks and quotation marks, brackets either opened up or left out. */
final class ItemName {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}“”\"‘’']");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BRACKET = Pattern.compile("[()]");

    private ItemName() {}

    /** With what the brackets hold: {@code 维修（护）费} is {@code 维修护费}. */
    static String whole(String name) {
        return BRACKET.matcher(plain(name)).replaceAll("");
    }

    /** Without what the brackets hold: {@code 维修（护）费} is {@code 维修费}. */
    static String withoutBrackets(String name) {
        return BRACKETED.matcher(plain(name)).replaceAll("");
    }

    private static String plain(String name) {
        return NOISE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
