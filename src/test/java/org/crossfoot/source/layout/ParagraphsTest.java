package org.crossfoot.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.source.Document;
import org.junit.jupiter.api.Test;

/** Lines become paragraphs, and numbers stay whole. */
class ParagraphsTest {
    private static final String FULL = "本单位当年各项收入和支出按照批复的预算执行情况总体平稳良好";

    @Test
    void fullLinesGoOnAndAShortOneEnds() {
        Sheet sheet = new Sheet()
                .text(120, 100, FULL.substring(2))
                .text(100, 120, FULL)
                .text(100, 140, "支出合计9746.")
                .text(120, 160, FULL.substring(2))
                .text(100, 180, "完毕。");
        assertThat(Sheet.passages(sheet))
                .containsExactly(FULL.substring(2) + FULL + "支出合计9746.", FULL.substring(2) + "完毕。");
    }

    @Test
    void aNumberBrokenOverALineStaysWhole() {
        Sheet sheet = new Sheet().text(100, 100, FULL.substring(3) + "9746.").text(100, 120, "50万元，其余结转。");
        assertThat(Sheet.passages(sheet)).containsExactly(FULL.substring(3) + "9746.50万元，其余结转。");
    }

    @Test
    void aNumberBrokenOverAPageStandsOnThePageItBeginsOn() {
        Sheet first = new Sheet()
                .text(100, 100, FULL)
                .text(100, 120, FULL.substring(1) + "4,0")
                .text(290, 780, "- 1 -");
        Sheet second = new Sheet().text(100, 60, "06.95万元。").text(290, 780, "- 2 -");
        Document document = Sheet.document(first, second);
        String whole = FULL + FULL.substring(1) + "4,006.95万元。";
        assertThat(document.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo(whole);
            assertThat(document.page(whole.indexOf("4,0"))).isEqualTo(1);
            assertThat(document.page(whole.indexOf("06.95"))).isEqualTo(2);
        });
    }

    @Test
    void aLineThatIsShortBecauseTheNextNumberFoundNoRoomGoesOn() {
        Sheet sheet = new Sheet()
                .text(100, 100, FULL)
                .text(100, 120, FULL.substring(4))
                .text(100, 140, "123456.78万元，比上年增加。");
        assertThat(Sheet.passages(sheet)).containsExactly(FULL + FULL.substring(4) + "123456.78万元，比上年增加。");
    }

    @Test
    void whatStandsALittleOffTheBaselineBelongsToItsLine() {
        Sheet sheet = new Sheet()
                .text(100, 100, "医疗（项）")
                .text(150, 102, "。")
                .text(160, 100, "主要用于单位缴费")
                .text(240, 96, "①");
        assertThat(Sheet.passages(sheet)).containsExactly("医疗（项）。主要用于单位缴费①");
    }

    @Test
    void stretchedLinesHaveNoBlanksBetweenTheirSigns() {
        Sheet sheet = new Sheet().stretched(4).text(100, 100, "支出4006.95万元占百分之五");
        assertThat(Sheet.passages(sheet)).containsExactly("支出4006.95万元占百分之五");
    }

    @Test
    void blanksWithinOneNumberAreClosedAndThoseBetweenNumbersKept() {
        assertThat(Sheet.passages(new Sheet().text(100, 100, "决算3 777.93万元"))).containsExactly("决算3777.93万元");
        assertThat(Sheet.passages(new Sheet().text(100, 100, "决算4 0 0 6 . 9 5万元")))
                .containsExactly("决算4006.95万元");
        assertThat(Sheet.passages(new Sheet().text(100, 100, "2023 2024 100.00")))
                .containsExactly("2023 2024 100.00");
    }

    @Test
    void headingsAndItemsAreParagraphsOfTheirOwn() {
        Sheet sheet = new Sheet()
                .text(120, 100, "一、收入情况")
                .text(120, 120, FULL.substring(2))
                .text(100, 140, FULL.substring(1) + "；")
                .text(100, 160, "2.其他事项按规定办理。");
        assertThat(Sheet.passages(sheet))
                .isEqualTo(List.of("一、收入情况", FULL.substring(2) + FULL.substring(1) + "；", "2.其他事项按规定办理。"));
    }

    @Test
    void boldLettersSetTwiceAreReadOnce() {
        Sheet sheet = new Sheet().text(100, 100, "合计12.50").text(100.3, 100, "合计12.50");
        assertThat(Sheet.passages(sheet)).containsExactly("合计12.50");
    }
}
