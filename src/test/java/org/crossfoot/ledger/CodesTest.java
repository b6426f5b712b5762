package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30102|30102",
                "30102 津贴补贴|30102",
                "30102　津贴补贴|30102",
                "30102津贴补贴|30102",
                "30102-津贴补贴|30102",
                "[30102]津贴补贴|30102",
                "２２４０１０１|2240101",
                "2240101.0|2240101",
                "P0001 专项 经费|P0001",
                "P-01_2|P-01_2",
                "行政运行|行政运行"
            })
    void takesTheCodeOutOfACell(String cell, String code) {
        assertThat(Codes.of(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"7101.01.02,71010102", "7101-01,710101", "7101 行政支出,7101", "7101.0,7101", "[7101]行政支出,7101"})
    void joinsTheLevelsOfAnAccount(String cell, String account) {
        assertThat(Codes.account(cell)).isEqualTo(account);
    }

    @Test
    void knowsCodesThatASpreadsheetShortened() {
        assertThat(Codes.isShortened("2.24E+06")).isTrue();
        assertThat(Codes.isShortened("2240101")).isFalse();
        assertThat(Codes.isShortened("E01")).isFalse();
    }
}
