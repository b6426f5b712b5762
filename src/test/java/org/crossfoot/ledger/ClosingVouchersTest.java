package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingVouchersTest {
    private static final String HEADER = "凭证日期,凭证字号,凭证类型,摘要,科目编码,借方金额,贷方金额\n";

    @Test
    void aVoucherThatCarriesIncomeAndExpenditureOverClosesTheYear() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "2021-03-05,记-1,,支付办公费,7101,60.00,\n2021-03-05,记-1,,支付办公费,6001,,60.00\n"
                + "2021-12-31,记-9,,年终处理,6001,60.00,\n2021-12-31,记-9,,年终处理,7101,,60.00\n"
                + "2021-12-31,记-9,,年终处理,810106,0.00,\n");

        assertThat(ledger.entries).extracting(Entry::closing).containsExactly(false, false, true, true, true);
        assertThat(ledger.reading.outturn().sum(key -> key.flow() == Flow.INCOME))
                .isEqualTo(6000);
        assertThat(ledger.reading.outturn().sum(key -> key.flow() == Flow.UNDIVIDED))
                .isEqualTo(6000);
        assertThat(ledger.file().entries()).isEqualTo(5);
    }

    @Test
    void aClosingIsRecognisedByItsSummaryWhereItsEntriesAreScattered() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "2021-12-31,记-9,,结转本年支出,7101,,60.00\n"
                + "2021-12-30,记-8,,支付办公费,7101,60.00,\n"
                + "2021-12-31,记-9,,年终结转,810106,60.00,\n");

        assertThat(ledger.entries).extracting(Entry::closing).containsExactly(true, false, true);
    }

    @Test
    void aPaymentOfCarriedOverMoneyIsNoClosing() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "2021-12-20,记-7,,支付上年年终结转项目款,7101,60.00,\n"
                + "2021-12-20,记-7,,支付上年年终结转项目款,8001,,60.00\n"
                + "2021-06-20,记-5,,支付年终结转项目款,7101,5.00,\n");

        assertThat(ledger.entries).extracting(Entry::closing).containsOnly(false);
    }

    @Test
    void aCorrectionOfTheOpeningBalanceIsNoClosing() {
        ReadLedger ledger = ReadLedger.csv(
                HEADER + "2021-12-20,记-7,,差错更正：上年支出误列本年,8101,60.00,\n" + "2021-12-20,记-7,,差错更正：上年支出误列本年,7101,,60.00\n");

        assertThat(ledger.entries).extracting(Entry::closing).containsOnly(false);
        assertThat(ledger.reading.outturn().sum(key -> key.flow() == Flow.BALANCE_ADJUSTMENT))
                .isEqualTo(-6000);
    }

    @Test
    void theExportsOwnWordDecides() {
        ReadLedger ledger =
                ReadLedger.csv(HEADER + "2021-11-30,结-1,年终结转,撤并单位,7101,,60.00\n2021-11-30,结-1,年终结转,撤并单位,8101,60.00,\n");

        assertThat(ledger.entries).extracting(Entry::closing).containsOnly(true);
        assertThat(ledger.reading.outturn().isEmpty()).isTrue();
    }

    @Test
    void halvesOfAVoucherAreJudgedApart() {
        ReadLedger ledger = ReadLedger.csv(HEADER
                + "2021-12-31,记-9,,年终结转,7101,,60.00\n2021-12-31,记-9,,年终结转,8101,60.00,\n"
                + "2021-12-31,记-9,,计提工资,5001,70.00,\n2021-12-31,记-9,,计提工资,2201,,70.00\n");

        assertThat(ledger.entries).extracting(Entry::closing).containsExactly(true, true, false, false);
    }

    @Test
    void moneyReceivedFromOutsideAdjustsTheBalance() {
        ReadLedger ledger = ReadLedger.csv(
                HEADER + "2021-05-20,记-4,,归集调入财政拨款结转,8001,60.00,\n" + "2021-05-20,记-4,,归集调入财政拨款结转,810102,,60.00\n");

        assertThat(ledger.reading.outturn().sum(key -> key.flow() == Flow.BALANCE_ADJUSTMENT))
                .isEqualTo(6000);
    }
}
