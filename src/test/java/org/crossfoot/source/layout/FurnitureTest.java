package org.crossfoot.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Page headers, footers and page numbers are no text of the document. */
class FurnitureTest {
    private static Sheet page(int number, String text) {
        return new Sheet().text(200, 40, "某县水务局部门决算").text(120, 200, text).text(280, 780, "第" + number + "页 共3页");
    }

    @Test
    void whatRepeatsAtTheMarginsIsLeftOut() {
        assertThat(Sheet.passages(page(1, "第一段。"), page(2, "第二段。"), page(3, "第三段。")))
                .containsExactly("第一段。", "第二段。", "第三段。");
    }

    @Test
    void aLonePageNumberIsLeftOutAndANumberInTheTextIsNot() {
        assertThat(Sheet.passages(
                        new Sheet().text(120, 100, "12").text(120, 120, "支出。").text(290, 780, "— 7 —")))
                .containsExactly("12", "支出。");
    }

    @Test
    void aTitleThatStandsOnceStays() {
        assertThat(Sheet.passages(new Sheet().text(200, 40, "二〇二四年度部门决算"), new Sheet().text(120, 200, "正文。")))
                .containsExactly("二〇二四年度部门决算", "正文。");
    }
}
