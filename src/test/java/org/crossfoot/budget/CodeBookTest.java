package org.crossfoot.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.message.Language;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    private final CodeBook book = CodeBook.standard();

    @Test
    void namesAreFoundWhateverTheirBracketsAndBlanks() {
        assertThat(book.economic("维修(护)费", 2021, Portion.BASIC)).contains("30213");
        assertThat(book.economic("维修费", 2021, Portion.BASIC)).contains("30213");
        assertThat(book.economic("因公出国（境）费", 2021, Portion.BASIC)).contains("30212");
        assertThat(book.economic(" 基本 工资 ", 2021, Portion.BASIC)).contains("30101");
        assertThat(book.economic("职工基本医疗缴费", 2021, Portion.BASIC)).contains("30110");
        assertThat(book.economic("商品服务支出", 2021, Portion.PROJECT)).contains("302");
    }

    @Test
    void aNameMeansWhatItMeantInItsYear() {
        assertThat(book.economic("住房公积金", 2017, Portion.BASIC)).contains("30311");
        assertThat(book.economic("住房公积金", 2018, Portion.BASIC)).contains("30113");
        assertThat(book.functional("文化体育与传媒支出", 2018)).contains("207");
        assertThat(book.functional("文化旅游体育与传媒支出", 2021)).contains("207");
        assertThat(book.functional("资源勘探信息等支出", 2021)).contains("215");
    }

    @Test
    void constructionIsNoBasicExpenditure() {
        assertThat(book.economic("办公设备购置", 2021, Portion.BASIC)).contains("31002");
        assertThat(book.economic("办公设备购置", 2021, Portion.PROJECT)).isEmpty();
        assertThat(book.economic("资本性支出（基本建设）", 2021, Portion.PROJECT)).contains("309");
        assertThat(book.economic("资本性支出", 2021, Portion.PROJECT)).contains("310");
    }

    @Test
    void namesThatManyGroupsShareStayUnresolved() {
        assertThat(book.functional("行政运行", 2021)).isEmpty();
        assertThat(book.functional("其他支出", 2021)).contains("229");
    }

    @Test
    void grandTotalsAreNotTotals() {
        assertThat(book.resolve("收入总计", 2021, Portion.ALL)).contains(LineItem.of(Concept.INCOME_GRAND_TOTAL));
        assertThat(book.resolve("本年收入合计", 2021, Portion.ALL)).contains(LineItem.of(Concept.INCOME));
        assertThat(book.resolve("本年支出总计", 2021, Portion.ALL)).contains(LineItem.of(Concept.EXPENDITURE_GRAND_TOTAL));
        assertThat(book.resolve("支出决算数", 2021, Portion.ALL)).contains(LineItem.of(Concept.EXPENDITURE));
    }

    @Test
    void theContextTellsAFunctionFromAnEconomicClass() {
        assertThat(book.resolve("住房公积金", 2021, Portion.ALL)).contains(LineItem.function("2210201"));
        assertThat(book.resolve("住房公积金", 2021, Portion.BASIC)).contains(LineItem.economic(Portion.BASIC, "30113"));
    }

    @Test
    void itemsAreNamedAsReportsPrintThem() {
        assertThat(book.name(LineItem.economic(Portion.PROJECT, "301"), Language.ZH))
                .isEqualTo("项目支出—工资福利支出");
        assertThat(book.name(LineItem.economic(Portion.BASIC, "30201"), Language.EN))
                .isEqualTo("basic expenditure—30201 办公费");
        assertThat(book.name(LineItem.of(Concept.EXPENDITURE, Portion.BASIC), Language.ZH))
                .isEqualTo("基本支出");
        assertThat(book.name(LineItem.of(Concept.PERSONNEL), Language.ZH)).isEqualTo("人员经费");
        assertThat(book.name(LineItem.function("224"), Language.ZH)).isEqualTo("灾害防治及应急管理支出");
    }
}
