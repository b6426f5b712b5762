package org.crossfoot.source;

import java.util.Locale;

/** How the numbers of an automatic list are written. */
public enum Counting {
    DECIMAL,
    /** 一, 二 … 十, 十一. */
    CHINESE,
    /** 壹, 贰 … */
    CHINESE_FORMAL,
    /** ①, ② … */
    CIRCLED,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_ROMAN,
    LOWER_ROMAN,
    NONE;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int MOST_CIRCLED = 20;
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    /** The number as it stands in the list; beyond what lists of reports reach, in Arabic digits. */
    public String write(int number) {
        if (number < 1 || number > 99) {
            return this == NONE ? "" : Integer.toString(number);
        }
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case CHINESE -> chinese(number, DIGITS, '十');
            case CHINESE_FORMAL -> chinese(number, FORMAL_DIGITS, '拾');
            case CIRCLED -> number <= MOST_CIRCLED ? Character.toString('①' + number - 1) : Integer.toString(number);
            case UPPER_LETTER -> letters('A', number);
            case LOWER_LETTER -> letters('a', number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case NONE -> "";
        };
    }

    /** The whole number of a paragraph, set apart so that a figure after {@code 1.} does not become its decimals. */
    public static String apart(String number) {
        boolean ascii = !number.isEmpty() && number.charAt(number.length() - 1) < 128;
        return ascii ? number + " " : number;
    }

    private static String chinese(int number, String digits, char ten) {
        StringBuilder text = new StringBuilder();
        int tens = number / 10;
        if (tens > 1 || (tens == 1 && ten == '拾')) {
            text.append(digits.charAt(tens));
        }
        if (tens > 0) {
            text.append(ten);
        }
        if (number % 10 > 0) {
            text.append(digits.charAt(number % 10));
        }
        return text.toString();
    }

    private static String letters(char first, int number) {
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
