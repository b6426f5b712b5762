package org.crossfoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.OutturnKey;
import org.junit.jupiter.api.Test;

/** What the sample ledgers record is what the sample data's README says of them. */
class SampleLedgersTest {

    @Test
    void emergencyBureauSpentWhatItCarriedOverAndWhatItReceived() throws Exception {
        SampleAudit audit = SampleAudit.of(SampleUnit.EMERGENCY);

        assertThat(audit.recorded().rows()).isEmpty();
        assertThat(audit.yuan(Flow.OPENING_BALANCE, key -> true)).isEqualByComparingTo("2290200.00");
        assertThat(audit.yuan(Flow.INCOME, key -> true)).isEqualByComparingTo("37779300.00");
        assertThat(audit.yuan(Flow.BASIC, key -> true)).isEqualByComparingTo("15085700.00");
        assertThat(audit.yuan(Flow.PROJECT, key -> true)).isEqualByComparingTo("24983800.00");
        assertThat(audit.yuan(Flow.BALANCE_ADJUSTMENT, key -> true)).isZero();
    }

    @Test
    void emergencyBureauBookedWhatTheReportListsElsewhereOrNotAtAll() throws Exception {
        SampleAudit audit = SampleAudit.of(SampleUnit.EMERGENCY);

        assertThat(audit.yuan(Flow.BASIC, of("30302"))).isEqualByComparingTo("30000.00");
        assertThat(audit.yuan(Flow.BASIC, of("30304"))).isEqualByComparingTo("8300.00");
        assertThat(audit.yuan(Flow.PROJECT, of("312"))).isEqualByComparingTo("763300.00");
    }

    @Test
    void everyVoucherBalancesInBothHalves() throws Exception {
        for (SampleUnit unit : List.of(SampleUnit.EMERGENCY, SampleUnit.MARKET, SampleUnit.CULTURE)) {
            Collection<List<Entry>> vouchers = vouchers(unit).values();

            assertThat(vouchers).hasSizeGreaterThan(150);
            assertThat(vouchers).allMatch(voucher -> balance(voucher, Entry::isBudgetAccounting) == 0);
            assertThat(vouchers).allMatch(voucher -> balance(voucher, entry -> !entry.isBudgetAccounting()) == 0);
        }
    }

    @Test
    void cultureBureauEnteredOneVoucherTwice() throws Exception {
        assertThat(SampleAudit.of(SampleUnit.CULTURE).yuan(Flow.PROJECT, of("30227")))
                .isEqualByComparingTo("600233.33");
        Map<String, List<Entry>> vouchers = vouchers(SampleUnit.CULTURE);
        assertThat(said(vouchers.getOrDefault("记-0012", List.of())))
                .isNotEmpty()
                .isEqualTo(said(vouchers.getOrDefault("记-0011", List.of())));
    }

    @Test
    void waterBureauHasTwelveRowsThatCannotBeRead() throws Exception {
        SampleAudit.Recorded recorded = SampleAudit.of(SampleUnit.WATER).recorded();

        assertThat(recorded.rows()).hasSize(12).allMatch(row -> !row.raw().isBlank());
        assertThat(recorded.entries()).hasSizeGreaterThan(400);
        LedgerFile file = recorded.files().get(0);
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.rows()).isEqualTo(file.entries() + file.rejected());
    }

    private static Predicate<OutturnKey> of(String economic) {
        return key -> key.economic().startsWith(economic);
    }

    private static Map<String, List<Entry>> vouchers(SampleUnit unit) throws Exception {
        return SampleAudit.of(unit).recorded().entries().stream().collect(Collectors.groupingBy(Entry::voucher));
    }

    private static long balance(List<Entry> voucher, Predicate<Entry> half) {
        return voucher.stream()
                .filter(half)
                .mapToLong(entry -> entry.debit() - entry.credit())
                .sum();
    }

    /** What a voucher's lines say, without number and place. */
    private static List<List<Object>> said(List<Entry> voucher) {
        return voucher.stream()
                .map(entry -> List.<Object>of(
                        entry.date(), entry.account(), entry.economic(), entry.debit(), entry.credit(), entry.payee()))
                .toList();
    }
}
