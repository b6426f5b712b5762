package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilledRowsTest {
    private static final String HEADER = "凭证日期,凭证号,摘要,科目编码,借方,贷方\n";

    @Test
    void aLineBelowTheFirstGetsDateAndNumber() {
        ReadLedger ledger =
                ReadLedger.csv(HEADER + "2021-05-07,记-8,购种子,7101,30.00,\n,,购种子,6001,,30.00\n,,本月合计,,30.00,30.00\n");

        assertThat(ledger.entries).extracting(Entry::voucher).containsExactly("记-8", "记-8");
        assertThat(ledger.rejected).isEmpty();
        assertThat(ledger.file().leftOut()).containsEntry("subtotal", 1);
    }

    @Test
    void aLineWithoutDateAndNumberThatBalancesNothingIsRejectedAsItStands() {
        ReadLedger ledger = ReadLedger.csv(HEADER + "2021-05-07,记-8,购种子,7101,30.00,\n,,购种子,7101,77.00,\n");

        assertThat(ledger.entries).extracting(Entry::debit).containsExactly(3000L);
        assertThat(ledger.rejected.get(0).raw()).isEqualTo(",,购种子,7101,77.00,");
        assertThat(ledger.reasons().get(0)).startsWith("3 “凭证号”列为空");
        assertThat(ledger.file().rows()).isEqualTo(2);
    }

    @Test
    void onceASheetIsWrittenSoAnUnbalancedVoucherIsReadTooForTestsToFind() {
        ReadLedger ledger = ReadLedger.csv(
                HEADER
                        + "2021-05-07,记-8,购种子,7101,30.00,\n,,购种子,6001,,30.00\n2021-05-08,记-9,购化肥,7101,5.00,\n,,购化肥,6001,,4.00\n");

        assertThat(ledger.entries).hasSize(4);
    }

    @Test
    void linesOfAVoidedVoucherAreVoided() {
        ReadLedger ledger = ReadLedger.csv("""
                凭证日期,凭证号,摘要,科目编码,借方,贷方,作废标志
                2021-05-07,记-8,购种子,7101,30.00,,否
                ,,购种子,6001,,30.00,
                2021-05-08,记-9,购化肥,7101,5.00,,是
                ,,购化肥,6001,,5.00,
                """);

        assertThat(ledger.entries).hasSize(2);
        assertThat(ledger.file().leftOut()).containsEntry("voided", 2);
    }
}
