package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesAndHeadersTest {

    @Test
    void twoRowsAreOneHeader() {
        ReadLedger ledger = ReadLedger.csv(
                "序时账,,,,,,,\n日期,凭证号,科目,,期初余额,,本期发生额,\n,,编码,名称,借方,贷方,借方,贷方\n2021-02-03,记-1,7101,行政支出,9.00,8.00,7.00,\n");

        assertThat(ledger.entries).extracting(Entry::debit).containsExactly(700L);
        assertThat(ledger.file().columns()).containsEntry("科目/编码", "account").containsEntry("本期发生额/借方", "debit");
        assertThat(ledger.file().headerRow()).isEqualTo(3);
    }

    @Test
    void theLowerHalfOfAHeaderIsNoDataThoughTheUpperHasAllThatIsNeeded() {
        ReadLedger ledger =
                ReadLedger.csv("日期,凭证号,科目编码,借方,贷方,辅助核算,\n,,,,,功能科目,经济科目\n2021-02-03,记-1,7101,7.00,,2240101,30201\n");

        assertThat(ledger.entries).extracting(Entry::economic).containsExactly("30201");
        assertThat(ledger.file().rows()).isEqualTo(1);
    }

    @Test
    void titlesTellTheYearOfDatesWithoutOneAndTheAccountOfADetailLedger() throws Exception {
        ReadLedger ledger = new ReadLedger(new Scope(new BudgetUnit("", ""), 0));
        ledger.read(
                "明细账,,,,,,,\n科目：710102 行政支出,,,,,,2019年度,\n月,日,凭证号数,摘要,借方,贷方,方向,余额\n4,9,记-2,差旅费,12.00,,借,12.00\n"
                        .getBytes(StandardCharsets.UTF_8),
                ".csv",
                new CsvRowReader());

        assertThat(ledger.entries).extracting(Entry::date).containsExactly(LocalDate.of(2019, 4, 9));
        assertThat(ledger.entries).extracting(Entry::account).containsExactly("710102");
    }

    @ParameterizedTest
    @CsvSource({
        "单位：万元,0.123456,123456",
        "（金额单位：千元）,-1.5,-150000",
        "单位：万元,(2.000001),-2000001",
        "单位：万元,'1,234.5',1234500000",
        "单位：元,1.25,125"
    })
    void amountsAreReadInTheUnitOfTheTitle(String title, String amount, long fen) {
        ReadLedger ledger = ReadLedger.csv(
                title + "\n日期,凭证号,科目编码,借方,贷方\n2021-02-03,记-1,7101,\"" + amount + "\",\n2021-02-03,记-1,6001,,0.1234\n");

        assertThat(ledger.entries.get(0).debit()).isEqualTo(fen);
    }

    @Test
    void roundedAmountsAreRefused() throws Exception {
        ReadLedger ledger = new ReadLedger(ReadLedger.SCOPE);
        byte[] text = "日期,凭证号,科目编码,借方金额（万元）,贷方金额（万元）\n2021-02-03,记-1,7101,1.23,0.00\n2021-02-03,记-1,6001,,1.23\n"
                .getBytes(StandardCharsets.UTF_8);
        SourceRefused refused =
                catchThrowableOfType(SourceRefused.class, () -> ledger.read(text, ".csv", new CsvRowReader()));

        assertThat(ReadLedger.say(refused)).contains("万元", "四舍五入");
    }
}
