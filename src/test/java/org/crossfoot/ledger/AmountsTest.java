package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56|123456",
                "1,234.56|123456",
                "12,345,678.9|1234567890",
                "１２３４．５６|123456",
                "１，２３４．５６|123456",
                "(1,234.56)|-123456",
                "（1,234.56）|-123456",
                "-1,234.56|-123456",
                "−1234.56|-123456",
                "1,234.56-|-123456",
                "+5|500",
                "¥1,234.56|123456",
                "￥ 1,234.56|123456",
                "¥-5.00|-500",
                "-¥5.00|-500",
                "0|0",
                "0.00|0",
                "-|0",
                "—|0",
                "——|0",
                ".5|50",
                "5.|500",
                "12.3400|1234",
                "999999999999999.99|99999999999999999"
            })
    void readsWhatLedgersPrint(String cell, long fen) {
        assertThat(Amounts.fen(cell)).isEqualTo(fen);
    }

    @Test
    void aBlankIsNoZero() {
        assertThat(Amounts.fen("")).isEqualTo(Amounts.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "0.001", "1,234.567"})
    void doesNotRound(String cell) {
        assertThat(Amounts.fen(cell)).isEqualTo(Amounts.FINER_THAN_FEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一百元",
                "1,23.45",
                "12,34",
                ",123",
                "1234,567",
                "1.2.3",
                "12.345,60",
                "1e6",
                "1.0E+06",
                ".",
                "()",
                "(5",
                "5)",
                "--5",
                "-5-",
                "(-5)",
                "¥",
                "+",
                "10%",
                "100元",
                "1 234",
                "#REF!",
                "1234567890123456"
            })
    void refusesWhatIsNoAmount(String cell) {
        assertThat(Amounts.fen(cell)).isEqualTo(Amounts.UNREADABLE);
    }
}
