package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-05",
                "2021/3/5",
                "20210305",
                "2021.03.05",
                "2021年3月5日",
                "２０２１－０３－０５",
                "2021-03-05 00:00:00",
                "2021-03-05T10:30",
                "44260",
                "44260.4375",
                "3-5",
                "3月5日"
            })
    void readsWhatLedgersPrint(String cell) {
        assertThat(Dates.read(cell, 2021)).contains(LocalDate.of(2021, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-02-30", "20211301", "2021年6月", "二〇二一年六月", "5/3/2021", "2021", "12", "2021-3-5-1", "昨天", ""
            })
    void refusesWhatIsNoDay(String cell) {
        assertThat(Dates.read(cell, 2021)).isEmpty();
    }
}
