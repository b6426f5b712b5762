package org.crossfoot.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two ways of reading a page are held against each other by their numbers. */
class NumberTokensTest {
    @Test
    void theSameNumbersInAnotherOrderAgree() {
        assertThat(NumberTokens.differing("收入10.50\t支出9.00", "支出9.00\n收入10.50")).isEmpty();
    }

    @Test
    void aNumberBrokenOverALineIsTheSameNumber() {
        assertThat(NumberTokens.differing("支出9746.50万元", "支出9746.\n50万元")).isEmpty();
        assertThat(NumberTokens.differing("支出3777.93万元", "支出3 777.93万元")).isEmpty();
    }

    @Test
    void whatOnlyOneOfThemFindsIsNamed() {
        assertThat(NumberTokens.differing("支出9746.50万元", "支出9746.05万元")).containsExactly("9746.50", "9746.05");
        assertThat(NumberTokens.differing("合计5", "合计5 5")).containsExactly("5");
        assertThat(NumberTokens.differing("12.503.00", "12.50和3.00")).containsExactly("12.503.00", "12.50", "3.00");
    }
}
