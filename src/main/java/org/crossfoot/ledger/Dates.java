package org.crossfoot.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as exports write them: 2021-03-05, 2021/3/5, 2021.03.05, 2021年3月5日, 20210305, 3-5, 44260 (a spreadsheet's day). */
final class Dates {
    private static final String TIME = "(?:[ T]\\d{1,2}:.*)?";
    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\.0)?" + TIME);
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    /** Day 0 of spreadsheets, which takes into account that they believe in 29 February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /** Reads a date; {@code year} completes one without a year. Empty if there is no such day. */
    static Optional<LocalDate> read(String cell, int year) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        Matcher whole = PARTED.matcher(text);
        if (whole.matches() || whole.usePattern(COMPACT).matches()) {
            return day(number(whole, 1), number(whole, 2), number(whole, 3));
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(DAY_ZERO.plusDays(number(serial, 1)));
        }
        Matcher part = WITHOUT_YEAR.matcher(text);
        return part.matches() && year > 0 ? day(year, number(part, 1), number(part, 2)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
