package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String PASSAGE =
            "2021年度一般公共预算财政拨款基本支出1508.57万元。其中：人员经费1380.15万元，占基本支出的91.49%，主要包括基本工资448.53万元、津贴补贴173.91万元";

    @Test
    void holdsWholeClauses() {
        assertThat(quote("1380.15万元")).isEqualTo("其中：人员经费1380.15万元，占基本支出的91.49%");
        assertThat(quote("448.53万元")).isEqualTo("占基本支出的91.49%，主要包括基本工资448.53万元、津贴补贴173.91万元");
    }

    @Test
    void beginsAndEndsWithThePassage() {
        assertThat(quote("1508.57万元")).isEqualTo("2021年度一般公共预算财政拨款基本支出1508.57万元。其中：人员经费1380.15万元");
        assertThat(quote("173.91万元")).endsWith("津贴补贴173.91万元");
    }

    @Test
    void neverBeginsOrEndsWithinANumber() {
        String passage = "全年共投入专项经费1234567.89元用于防汛抗旱森林防灭火和地质灾害防治以及应急物资储备12345678.90元购置";
        int start = passage.indexOf("12345678.90元");
        assertThat(Quotes.around(passage, start, start + "12345678.90元".length()))
                .isEqualTo("防汛抗旱森林防灭火和地质灾害防治以及应急物资储备12345678.90元购置");
    }

    private static String quote(String number) {
        int start = PASSAGE.indexOf(number);
        return Quotes.around(PASSAGE, start, start + number.length());
    }
}
