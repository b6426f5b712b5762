package org.crossfoot.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.DocumentReport.Place;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final DocumentReport REPORT = new DocumentReport(
            new DocumentReport.Facts("报告.txt", "00", "txt", "题目", "某局", null),
            List.of(new DocumentReport.Figure(
                    "f1",
                    "合计",
                    null,
                    "money",
                    "12.50",
                    "万元",
                    "10000",
                    2,
                    2022,
                    "exact",
                    "合计",
                    new Place(3, 9, null, null, null, null))),
            List.of(),
            List.of());

    @Test
    void membersStandInTheOrderOfTheRecordAndTextIsUnescaped() {
        assertThat(Json.line(REPORT)).isEqualTo("""
                        {"document":{"path":"报告.txt","sha256":"00","kind":"txt","title":"题目","unit":"某局","year":null},\
                        "figures":[{"id":"f1","label":"合计","lineItem":null,"kind":"money","value":"12.50","unit":"万元",\
                        "scale":"10000","decimals":2,"year":2022,"approximation":"exact","quote":"合计",\
                        "at":{"start":3,"end":9,"page":null,"table":null,"row":null,"column":null}}],\
                        "claims":[],"unread":[]}""");
    }

    @Test
    void whatIsWrittenCanBeReadBack() {
        assertThat(Json.read(Json.line(REPORT), DocumentReport.class)).isEqualTo(REPORT);
        assertThat(Json.read(Json.pretty(REPORT), DocumentReport.class)).isEqualTo(REPORT);
    }

    @Test
    void prettyTextHasTheSameLineBreaksEverywhere() {
        assertThat(Json.pretty(List.of(1, 2))).isEqualTo("[\n  1,\n  2\n]");
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(() -> Json.read("{", DocumentReport.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
