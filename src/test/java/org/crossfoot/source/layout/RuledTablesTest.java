package org.crossfoot.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.source.Document;
import org.junit.jupiter.api.Test;

/** Tables whose cells rules part. */
class RuledTablesTest {
    @Test
    void cellsWithoutARuleBetweenThemAreOne() {
        Sheet sheet = new Sheet()
                .level(100, 100, 400)
                .level(120, 200, 400)
                .level(140, 100, 400)
                .level(160, 100, 400)
                .upright(100, 100, 160)
                .upright(200, 100, 160)
                .upright(300, 120, 160)
                .upright(400, 100, 160)
                .text(140, 125, "项目")
                .text(280, 114, "决算数")
                .text(230, 134, "合计")
                .text(330, 134, "基本支出")
                .text(105, 154, "水利支出")
                .rightText(295, 154, "1,234.50")
                .rightText(395, 154, "34.50");
        assertThat(Sheet.tables(sheet))
                .containsExactly(List.of(
                        "0,0 2x1 项目", "0,1 1x2 决算数", "1,1 合计", "1,2 基本支出", "2,0 水利支出", "2,1 1,234.50", "2,2 34.50"));
    }

    @Test
    void aLabelWrappedAroundItsNumberIsOneRow() {
        Sheet sheet = new Sheet()
                .grid(List.of(100, 200, 300), List.of(100, 120, 150))
                .text(105, 114, "科目")
                .text(205, 114, "决算数")
                .text(105, 132, "机关事业单位基本养")
                .text(105, 144, "老保险缴费支出")
                .rightText(295, 138, "446.11");
        assertThat(Sheet.tables(sheet))
                .containsExactly(List.of("0,0 科目", "0,1 决算数", "1,0 机关事业单位基本养老保险缴费支出", "1,1 446.11"));
    }

    @Test
    void aTextThatRunsOverItsCellStaysWhole() {
        Sheet sheet = new Sheet()
                .grid(List.of(100, 150, 220), List.of(100, 120))
                .text(102, 114, "一般公共服务")
                .rightText(218, 114, "9.50");
        assertThat(Sheet.tables(sheet)).containsExactly(List.of("0,0 一般公共服务", "0,1 9.50"));
    }

    @Test
    void rowsWithoutRulesBetweenThemFollowTheirNumbers() {
        Sheet sheet = new Sheet()
                .grid(List.of(100, 200, 300), List.of(100, 120, 200))
                .text(105, 114, "科目")
                .text(205, 114, "决算数")
                .text(105, 134, "教育支出")
                .rightText(295, 134, "10.00")
                .text(105, 154, "其他公共卫生和计划")
                .text(105, 166, "生育支出")
                .rightText(295, 160, "20.00")
                .text(105, 184, "水利支出")
                .rightText(295, 184, "30.00");
        assertThat(Sheet.tables(sheet).get(0))
                .containsExactly(
                        "0,0 科目",
                        "0,1 决算数",
                        "1,0 教育支出",
                        "1,1 10.00",
                        "2,0 其他公共卫生和计划生育支出",
                        "2,1 20.00",
                        "3,0 水利支出",
                        "3,1 30.00");
    }

    @Test
    void aTableThatIsOpenAtItsSidesHasItsOuterColumns() {
        Sheet sheet = new Sheet()
                .level(100, 100, 300)
                .level(120, 100, 300)
                .level(140, 100, 300)
                .upright(200, 100, 140)
                .text(105, 114, "项目")
                .text(205, 114, "决算数")
                .text(105, 134, "合计")
                .rightText(295, 134, "1.00");
        assertThat(Sheet.tables(sheet)).containsExactly(List.of("0,0 项目", "0,1 决算数", "1,0 合计", "1,1 1.00"));
    }

    @Test
    void aTableGoesOnOverThePageWithTheSameColumns() {
        Sheet first = new Sheet()
                .text(180, 80, "支出决算表")
                .grid(List.of(100, 200, 300), List.of(100, 120, 140))
                .text(105, 114, "科目")
                .text(205, 114, "决算数")
                .text(105, 134, "教育支出")
                .rightText(295, 134, "10.00")
                .text(290, 780, "1");
        Sheet second = new Sheet()
                .grid(List.of(100, 200, 300), List.of(60, 80))
                .text(105, 74, "水利支出")
                .rightText(295, 74, "30.00")
                .text(100, 100, "注：本表反映支出。")
                .text(290, 780, "2");
        Document document = Sheet.document(first, second);
        assertThat(document.tables()).singleElement().satisfies(table -> {
            assertThat(table.passage()).isEqualTo(1);
            assertThat(table.cells()).extracting(cell -> cell.row()).containsExactly(0, 0, 1, 1, 2, 2);
            assertThat(table.cells())
                    .extracting(cell -> document.page(cell.start()))
                    .containsExactly(1, 1, 1, 1, 2, 2);
        });
        assertThat(document.passages()).extracting(passage -> passage.text()).containsExactly("支出决算表", "注：本表反映支出。");
    }

    @Test
    void aHeaderThatIsSetAgainIsReadOnceAndACutRowIsPutTogether() {
        Sheet first = new Sheet()
                .grid(List.of(100, 160, 260, 330), List.of(700, 720, 740))
                .text(105, 714, "编码")
                .text(165, 714, "科目")
                .text(265, 714, "决算数")
                .text(105, 734, "20805")
                .text(165, 734, "行政事业单位养老")
                .rightText(325, 734, "10.00");
        Sheet second = new Sheet()
                .grid(List.of(100, 160, 260, 330), List.of(100, 120, 140, 160))
                .text(105, 114, "编码")
                .text(165, 114, "科目")
                .text(265, 114, "决算数")
                .text(165, 134, "支出")
                .text(105, 154, "21303")
                .text(165, 154, "水利")
                .rightText(325, 154, "30.00");
        assertThat(Sheet.tables(first, second))
                .containsExactly(List.of(
                        "0,0 编码",
                        "0,1 科目",
                        "0,2 决算数",
                        "1,0 20805",
                        "1,1 行政事业单位养老支出",
                        "1,2 10.00",
                        "2,0 21303",
                        "2,1 水利",
                        "2,2 30.00"));
    }

    @Test
    void bordersDrawnCellByCellAndDoubleRulesAreOneGrid() {
        Sheet sheet = new Sheet();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                int x = 100 + 100 * column;
                int y = 100 + 20 * row;
                sheet.grid(List.of(x, x + 99), List.of(y, y + 19));
                sheet.text(x + 5, y + 14, "格" + row + column);
            }
        }
        assertThat(Sheet.tables(sheet)).containsExactly(List.of("0,0 格00", "0,1 格01", "1,0 格10", "1,1 格11"));
    }

    @Test
    void aFrameAroundATextIsNoTable() {
        Sheet sheet = new Sheet().grid(List.of(100, 300), List.of(100, 140)).text(110, 120, "说明：本表无数据。");
        assertThat(Sheet.tables(sheet)).isEmpty();
        assertThat(Sheet.passages(sheet)).containsExactly("说明：本表无数据。");
    }
}
