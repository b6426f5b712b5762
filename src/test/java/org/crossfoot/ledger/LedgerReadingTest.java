package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import org.crossfoot.budget.Portion;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;
import org.junit.jupiter.api.Test;

class LedgerReadingTest {
    private static final String VOUCHER = """
            430481001,耒阳市应急管理局,2021,2021-03-05,记-0001,1,支付办公费,7101,行政支出,"1,234.56",0.00,2240101,30201,基本支出,,,一般公共预算,某文具店
            430481001,耒阳市应急管理局,2021,2021-03-05,记-0001,2,支付办公费,6001,财政拨款预算收入,,1234.56,2240101,30201,基本支出,,,一般公共预算,某文具店
            430481001,耒阳市应急管理局,2021,2021-03-05,记-0001,3,支付办公费,5001,业务活动费用,1234.56,,,,,,,,某文具店
            430481001,耒阳市应急管理局,2021,2021-03-05,记-0001,4,支付办公费,4001,财政拨款收入,,1234.56,,,,,,,某文具店
            """;

    @Test
    void readsEveryColumnOfAVoucherLine() {
        ReadLedger ledger = ReadLedger.csv(ReadLedger.HEADER + VOUCHER);

        assertThat(ledger.entries.get(0))
                .isEqualTo(new Entry(
                        "账.csv",
                        "",
                        2,
                        "430481001",
                        2021,
                        LocalDate.of(2021, 3, 5),
                        "记-0001",
                        1,
                        "支付办公费",
                        "7101",
                        "行政支出",
                        123456,
                        0,
                        "2240101",
                        "30201",
                        Portion.BASIC,
                        "",
                        "",
                        "一般公共预算",
                        "某文具店",
                        false));
        assertThat(ledger.entries).hasSize(4);
        assertThat(ledger.rejected).isEmpty();
        assertThat(ledger.file().columns()).containsEntry("凭证字号", "voucher").hasSize(17);
        assertThat(ledger.file().mapping()).isEqualTo("voucher-detail");
        assertThat(ledger.file().debit()).isEqualTo(246912);
        assertThat(ledger.file().credit()).isEqualTo(246912);
    }

    @Test
    void sumsOnlyBudgetAccountingIntoTheOutturn() {
        ReadLedger ledger = ReadLedger.csv(ReadLedger.HEADER + VOUCHER);

        assertThat(ledger.reading.outturn().sums())
                .isEqualTo(Map.of(
                        new OutturnKey(Flow.INCOME, "6001", "一般公共预算", "2240101", "30201", ""), 123456L,
                        new OutturnKey(Flow.BASIC, "7101", "一般公共预算", "2240101", "30201", ""), 123456L));
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefusedAndCountsForNothing() throws Exception {
        ReadLedger ledger = new ReadLedger(ReadLedger.SCOPE);
        RowReader growing = (file, rows) -> {
            RowSource source = new CsvRowReader().read(file, rows);
            Files.writeString(file, "430481001", StandardOpenOption.APPEND);
            return source;
        };
        byte[] text = (ReadLedger.HEADER + VOUCHER).getBytes(StandardCharsets.UTF_8);
        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> ledger.read(text, ".csv", growing));

        assertThat(ReadLedger.say(refused)).contains("在读取过程中被改动");
        assertThat(ledger.reading.outturn().isEmpty()).isTrue();
    }
}
