package org.crossfoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.budget.Portion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortionsTest {

    @ParameterizedTest
    @CsvSource({
        "基本支出,行政支出-项目支出,特定目标类,BASIC",
        "2 项目支出,,,PROJECT",
        "'',行政支出-财政拨款支出-基本支出,22 其他运转类,BASIC",
        "经营支出,行政支出\\项目支出,,PROJECT",
        "'',行政支出,11 人员类项目,BASIC",
        "'',行政支出,21 公用经费项目,BASIC",
        "'',行政支出,22 其他运转类,PROJECT",
        "'',行政支出,3 特定目标类项目,PROJECT",
        "'',行政支出,,ALL"
    })
    void typeThenAccountThenCategoryDecide(String type, String account, String category, Portion portion) {
        assertThat(Portions.of(type, account, category == null ? "" : category)).isEqualTo(portion);
    }
}
