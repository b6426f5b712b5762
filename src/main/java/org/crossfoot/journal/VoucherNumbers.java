package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Voucher numbers in 64 bits each: what stands before the number (记-), how many digits it has, and the number itself. */
final class VoucherNumbers {
    private static final int NUMBER_BITS = 35;
    private static final int WIDTH_BITS = 5;
    private static final int MOST_DIGITS = 10;

    /** Beyond this many words before the number they are no types of vouchers. */
    private static final int PREFIXES = 1 << 20;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> prefixes = new ArrayList<>();
    private String lastVoucher = "";
    private long lastCode;

    long code(String voucher) {
        if (!voucher.equals(lastVoucher) || prefixes.isEmpty()) {
            lastCode = read(voucher);
            lastVoucher = voucher;
        }
        return lastCode;
    }

    private long read(String voucher) {
        int start = voucher.length();
        long number = 0;
        long weight = 1;
        while (start > 0 && voucher.length() - start < MOST_DIGITS && isDigit(voucher.charAt(start - 1))) {
            start--;
            number += weight * (voucher.charAt(start) - '0');
            weight *= 10;
        }
        long width = (long) voucher.length() - start;
        return (((long) id(voucher.substring(0, start)) << WIDTH_BITS) | width) << NUMBER_BITS | number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int id(String prefix) {
        Integer known = ids.get(prefix);
        if (known == null) {
            known = prefixes.size();
            if (known == PREFIXES) {
                return PREFIXES - 1;
            }
            ids.put(prefix, known);
            prefixes.add(prefix);
        }
        return known;
    }

    static long number(long code) {
        return code & ((1L << NUMBER_BITS) - 1);
    }

    static int width(long code) {
        return (int) (code >>> NUMBER_BITS) & ((1 << WIDTH_BITS) - 1);
    }

    static int prefix(long code) {
        return (int) (code >>> (NUMBER_BITS + WIDTH_BITS));
    }

    /** What stands before the number. */
    String prefixText(long code) {
        return prefixes.get(prefix(code));
    }

    /** The voucher's number as it stood in the export. */
    String text(long code) {
        String digits = String.valueOf(number(code));
        int width = width(code);
        String zeros = "0".repeat(Math.max(0, width - digits.length()));
        return prefixText(code) + (width == 0 ? "" : zeros + digits);
    }
}
