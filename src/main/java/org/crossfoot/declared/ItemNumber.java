package org.crossfoot.declared;

import java.util.regex.Pattern;

/** The number that an item or heading begins with: 一、 （一） 1. (1) 1、. */
final class ItemNumber {
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.．、](?!\\d)|[①-⑳])");

    private ItemNumber() {}

    /** True for words that begin with the number of an item. */
    static boolean begins(String words) {
        return NUMBERED.matcher(words).find();
    }
}
