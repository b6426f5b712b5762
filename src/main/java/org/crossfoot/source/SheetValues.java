package org.crossfoot.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a workbook's cells as texts: with all their digits and no more, days of the calendar in ISO form. */
public final class SheetValues {
    /** Spreadsheets show 15 digits; what a file has beyond is the error of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final LocalDateTime dayZero;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    /** With the day that the workbook counts its days from; some count from 1904. */
    public SheetValues(boolean from1904) {
        this.dayZero = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    }

    /** A number in a cell with the format of this number and pattern, either of which may be unknown. */
    public String of(BigDecimal number, @Nullable Integer id, @Nullable String format) {
        return isDate(id, format) ? date(number) : number(number);
    }

    private static String number(BigDecimal number) {
        BigDecimal shown = number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
        if (shown.signum() == 0) {
            return "0";
        }
        return shown.scale() == 0
                ? shown.toPlainString()
                : shown.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal days) {
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        LocalDateTime time = dayZero.plus(seconds, ChronoUnit.SECONDS);
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? time.toLocalDate().toString() : time.toString();
    }

    private boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id == null && format == null) {
            return false;
        }
        return dateFormats.computeIfAbsent(id + " " + format, key -> isDateFormat(id, format));
    }

    /** By the number of a built-in format (27–36 and 50–58 are the Chinese ones), else by the letters of its pattern. */
    private static boolean isDateFormat(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String letters = NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.contains("yy") || (letters.contains("m") && letters.contains("d"));
    }
}
