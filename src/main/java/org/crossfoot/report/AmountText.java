package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows plain decimals the way amounts are printed: thousands apart, a true minus. */
public final class AmountText {
    private static final String MINUS = "−";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private AmountText() {}

    /** {@code 40069500.00} becomes {@code 40,069,500.00}; nothing for null. */
    public static String grouped(@Nullable String plain) {
        if (plain == null) {
            return "";
        }
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int place = point - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return (negative ? MINUS : "") + text;
    }

    /** A number with its unit as it was written, {@code 24983.6万元}, becomes {@code 24,983.6 万元}. */
    public static String written(String value) {
        String unit = value.replaceFirst("^[-0-9.]+", "");
        String digits = grouped(value.substring(0, value.length() - unit.length()));
        return unit.isEmpty() ? digits : digits + " " + unit;
    }

    /** An equation with its numbers grouped. */
    public static String arithmetic(ResultReport result) {
        boolean isOfYears = result.terms().isEmpty();
        return isOfYears
                ? result.arithmetic()
                : NUMBER.matcher(result.arithmetic()).replaceAll(number -> grouped(number.group()));
    }

    /** As {@link #grouped}, with a plus before amounts above zero. */
    public static String signed(@Nullable String plain) {
        String text = grouped(plain);
        boolean positive = plain != null && new BigDecimal(plain).signum() > 0;
        return positive ? "+" + text : text;
    }
}
