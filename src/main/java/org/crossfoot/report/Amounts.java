package org.crossfoot.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as plain decimals in text. */
final class Amounts {
    private static final int FEN = 2;

    private Amounts() {}

    /** The digits without exponent; zeros behind the second decimal, left by a change of unit, are dropped. */
    static String plain(BigDecimal amount) {
        if (amount.scale() <= FEN) {
            return amount.toPlainString();
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.setScale(Math.max(FEN, stripped.scale())).toPlainString();
    }

    static @Nullable String plainOrNull(@Nullable BigDecimal amount) {
        return amount == null ? null : plain(amount);
    }

    /** Yuan with two decimals, or more where there are any. */
    static String yuan(BigDecimal yuan) {
        return plain(yuan.scale() < FEN ? yuan.setScale(FEN) : yuan);
    }
}
