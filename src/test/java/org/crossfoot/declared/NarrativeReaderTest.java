package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.source.Location;
import org.junit.jupiter.api.Test;

class NarrativeReaderTest {

    @Test
    void placesCountCodePointsOfTheWholeText() {
        String text = "𠮷安县财政局2022年度报告\n支出合计12.5万元。";
        DeclaredFigure figure = Narratives.read(text).figures().get(0);
        int start = text.codePointCount(0, text.indexOf("12.5"));
        assertThat(figure.at())
                .isEqualTo(Location.ofText("report.txt", null, new Location.Span(start, start + "12.5万元".length())));
    }

    @Test
    void figuresKeepTheirIdsWhenTextIsAddedBehindThem() {
        String text = "某县水务局2022年度报告\n本年支出合计10万元，其中：基本支出6万元，项目支出4万元。";
        DocumentReading before = Narratives.read(text);
        DocumentReading after = Narratives.read(text + "\n本年收入合计10万元。");
        assertThat(after.figures()).startsWith(before.figures().toArray(DeclaredFigure[]::new));
        assertThat(after.claims()).startsWith(before.claims().toArray(Claim[]::new));
    }

    @Test
    void aDocumentWithoutFiguresIsRead() {
        DocumentReading reading = Narratives.read("无");
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.year()).isNull();
    }

    @Test
    void aDocumentThatNamesNoYearLeavesItsFiguresWithoutOne() {
        assertThat(Narratives.read("情况说明\n本年支出合计10万元。").figures().get(0).year()).isNull();
    }
}
