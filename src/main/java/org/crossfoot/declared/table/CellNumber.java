package org.crossfoot.declared.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that holds a number and nothing else.
 *
 * @param value with the decimals printed; negative for one in brackets
 * @param unitWords the unit that stands in the cell itself, empty if none does
 */
record CellNumber(BigDecimal value, String unitWords) {
    private static final Pattern NUMBER = Pattern.compile("(?<open>\\()?(?<sign>[-+])?[¥￥]?(?<sign2>-)?"
            + "(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?<unit>\\p{IsHan}{1,3}|%)?(?<close>\\))?");
    private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** The number that the plain words of a cell are. */
    static Optional<CellNumber> of(String plain) {
        Matcher found = NUMBER.matcher(plain);
        if (!found.matches() || (found.group("open") == null) != (found.group("close") == null)) {
            return Optional.empty();
        }
        String unit = found.group("unit") == null ? "" : found.group("unit");
        if (!unit.isEmpty() && Units.named(unit).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(found.group("digits").replace(",", ""));
        boolean negative =
                found.group("open") != null || "-".equals(found.group("sign")) || found.group("sign2") != null;
        return Optional.of(new CellNumber(negative ? value.negate() : value, unit));
    }

    /** True for what may be a code of the classifications: 3, 5 or 7 digits. */
    static boolean isCode(String plain) {
        return CODE.matcher(plain).matches();
    }

    static boolean isCalendarYear(String plain) {
        return CALENDAR_YEAR.matcher(plain).matches();
    }

    boolean isWhole() {
        return value.scale() <= 0;
    }
}
