package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What one equation came to. Amounts are in {@code unit}; all are null where there was nothing to compare.
 *
 * @param equation what was compared
 * @param verdict the outcome
 * @param unit the unit of the amounts: that of the observed side's first figure
 * @param expected what the observed side should come to
 * @param observed what it comes to
 * @param difference observed less expected
 * @param tolerance how far they may lie apart by the digits written; null where a side is open (余, 不足)
 * @param reason why the verdict is {@link Verdict#UNDECIDED}, else null
 */
public record CheckResult(
        Equation equation,
        Verdict verdict,
        Unit unit,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal observed,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal tolerance,
        @Nullable Message reason) {}
