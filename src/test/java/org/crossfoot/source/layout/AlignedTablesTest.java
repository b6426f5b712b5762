package org.crossfoot.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without rules between their columns. */
class AlignedTablesTest {
    private static Sheet row(Sheet sheet, int y, String label, String... numbers) {
        sheet.text(100, y, label);
        for (int i = 0; i < numbers.length; i++) {
            sheet.rightText(300 + 80 * i, y, numbers[i]);
        }
        return sheet;
    }

    @Test
    void numbersBelowEachOtherMakeColumns() {
        Sheet sheet = new Sheet().text(220, 60, "支出决算表").text(320, 80, "单位：万元");
        sheet.text(110, 100, "项目").text(270, 100, "合计").text(330, 100, "基本支出");
        row(sheet, 120, "教育支出", "1,234.50", "34.50");
        row(sheet, 140, "水利支出", "0.88", "0.00");
        row(sheet, 160, "合计", "1,235.38", "34.50");
        sheet.text(100, 190, "注：本表反映支出。");
        assertThat(Sheet.tables(sheet))
                .containsExactly(List.of(
                        "0,0 项目",
                        "0,1 合计",
                        "0,2 基本支出",
                        "1,0 教育支出",
                        "1,1 1,234.50",
                        "1,2 34.50",
                        "2,0 水利支出",
                        "2,1 0.88",
                        "2,2 0.00",
                        "3,0 合计",
                        "3,1 1,235.38",
                        "3,2 34.50"));
        assertThat(Sheet.passages(sheet)).containsExactly("支出决算表", "单位：万元", "注：本表反映支出。");
    }

    @Test
    void rulesAboveAndBelowBoundATableOfOneRow() {
        Sheet sheet = new Sheet()
                .level(90, 100, 400)
                .level(110, 100, 400)
                .level(130, 100, 400)
                .text(110, 104, "预算数")
                .text(250, 104, "决算数")
                .text(110, 124, "2.85")
                .text(250, 124, "0.39");
        assertThat(Sheet.tables(sheet)).containsExactly(List.of("0,0 预算数", "0,1 决算数", "1,0 2.85", "1,1 0.39"));
    }

    @Test
    void aShortRuleBelowAHeaderSaysHowFarItReaches() {
        Sheet sheet = new Sheet()
                .level(90, 100, 400)
                .level(110, 240, 400)
                .level(130, 100, 400)
                .level(190, 100, 400)
                .text(110, 114, "项目")
                .text(300, 104, "决算")
                .text(265, 124, "合计")
                .text(345, 124, "基本");
        row(sheet, 144, "教育支出", "10.00", "4.00");
        row(sheet, 164, "水利支出", "20.00", "5.00");
        row(sheet, 184, "合计", "30.00", "9.00");
        assertThat(Sheet.tables(sheet).get(0)).contains("0,1 1x2 决算", "2,1 合计", "2,2 基本", "3,1 10.00", "5,2 9.00");
    }

    @Test
    void aLabelWrappedBelowItsFirstLineIsOneRow() {
        Sheet sheet = new Sheet();
        row(sheet, 100, "教育支出", "10.00");
        row(sheet, 130, "机关事业单位基本养老保", "20.00");
        sheet.text(100, 142, "险缴费支出");
        row(sheet, 172, "水利支出", "30.00");
        row(sheet, 202, "其他支出", "40.00");
        assertThat(Sheet.tables(sheet).get(0)).contains("1,0 机关事业单位基本养老保险缴费支出", "1,1 20.00", "2,0 水利支出", "3,1 40.00");
    }

    @Test
    void aLabelWrappedAroundItsNumberIsOneRow() {
        Sheet sheet = new Sheet();
        row(sheet, 100, "教育支出", "10.00");
        sheet.text(100, 124, "机关事业单位基本养老保");
        sheet.rightText(300, 130, "20.00").rightText(380, 130, "6.00");
        sheet.text(100, 136, "险缴费支出");
        row(sheet, 160, "水利支出", "30.00");
        row(sheet, 190, "其他支出", "40.00");
        assertThat(Sheet.tables(sheet).get(0)).contains("1,0 机关事业单位基本养老保险缴费支出", "1,1 20.00", "2,0 水利支出", "3,1 40.00");
    }

    @Test
    void aRowWithoutNumbersIsARow() {
        Sheet sheet = new Sheet();
        row(sheet, 100, "一、收入", "10.00");
        sheet.text(100, 120, "其中");
        row(sheet, 140, "拨款", "8.00");
        row(sheet, 160, "其他", "2.00");
        assertThat(Sheet.tables(sheet).get(0)).contains("1,0 其中", "2,0 拨款", "3,0 其他");
    }

    @Test
    void halvesSideBySideAreOneGridHoweverNearTheyStand() {
        Sheet sheet = new Sheet();
        String[] sums = {"8.00", "12.50", "", "20.50"};
        String[] left = {"一、拨款收入", "二、事业收入", "三、其他收入", "收入总计"};
        String[] right = {"一、教育支出", "二、水利支出", "三、住房支出", "支出总计"};
        for (int i = 0; i < sums.length; i++) {
            sheet.text(100, 100 + 20 * i, left[i]).rightText(255, 100 + 20 * i, sums[i]);
            sheet.text(259, 100 + 20 * i, right[i]).rightText(420, 100 + 20 * i, "1.00");
        }
        assertThat(Sheet.tables(sheet).get(0))
                .contains("0,0 一、拨款收入", "0,1 8.00", "0,2 一、教育支出", "0,3 1.00", "2,2 三、住房支出", "3,1 20.50");
    }

    @Test
    void headersInTheMiddleOfTheirColumnBelongToNumbersThatKeepRight() {
        Sheet sheet = new Sheet()
                .text(130, 100, "合计")
                .text(230, 100, "因公出国")
                .text(345, 100, "接待")
                .rightText(190, 120, "3.50")
                .rightText(300, 120, "0.00")
                .rightText(400, 120, "3.50");
        assertThat(Sheet.tables(sheet))
                .containsExactly(List.of("0,0 合计", "0,1 因公出国", "0,2 接待", "1,0 3.50", "1,1 0.00", "1,2 3.50"));
    }

    @Test
    void pageHeadersAreNoPartOfATable() {
        Sheet[] pages = new Sheet[3];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = new Sheet().text(100, 40, "某县水务局").text(300, 40, "部门决算");
            row(pages[page], 64, "教育支出", page + ".50", "1.00");
            row(pages[page], 84, "水利支出", page + ".25", "2.00");
            row(pages[page], 104, "住房支出", page + ".10", "3.00");
        }
        assertThat(Sheet.tables(pages))
                .singleElement()
                .satisfies(cells -> assertThat(cells)
                        .contains("0,0 教育支出", "3,1 1.50", "8,2 3.00")
                        .hasSize(27));
    }

    @Test
    void numberedItemsAreText() {
        Sheet sheet = new Sheet();
        for (int i = 1; i < 5; i++) {
            sheet.text(100, 100 + 20 * i, i + ".").text(130, 100 + 20 * i, "负责全县水利工程的管理。");
        }
        assertThat(Sheet.tables(sheet)).isEmpty();
    }

    @Test
    void aTableOfContentsIsText() {
        Sheet sheet = new Sheet();
        row(sheet, 100, "一、收入支出总表", "1");
        row(sheet, 120, "二、收入决算表", "3");
        row(sheet, 140, "三、支出决算表", "3");
        assertThat(Sheet.tables(sheet)).isEmpty();
    }
}
