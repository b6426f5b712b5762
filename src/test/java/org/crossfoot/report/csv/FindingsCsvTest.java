package org.crossfoot.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.crossfoot.golden.GoldenCase;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.report.MadeUpUnits;
import org.crossfoot.report.UnitReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsCsvTest {

    static Stream<GoldenCase> cases() {
        return GoldenCase.in("report/csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatItWas(GoldenCase golden) throws IOException {
        Language language = Language.valueOf(golden.section("language").strip());
        golden.expect(csv(language).substring(1).replace("\r\n", "\n"));
    }

    @Test
    void beginsWithAByteOrderMark() throws IOException {
        assertThat(csv(Language.ZH)).startsWith("\uFEFF单位代码,");
    }

    @Test
    void noTextIsAFormulaAndNoAmountIsAText() throws IOException {
        List<CSVRecord> rows;
        try (var parser =
                CSVFormat.RFC4180.parse(new StringReader(csv(Language.ZH).substring(1)))) {
            rows = parser.getRecords();
        }
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).get(1)).isEqualTo("'=虚构县林业局<script>alert(1)</script>");
        assertThat(rows.get(3).get(9)).isEqualTo("-1");
        rows.forEach(row -> row.forEach(cell -> assertThat(cell).doesNotMatch("(?s)^[=+@\\t\\r].*")));
    }

    private static String csv(Language language) throws IOException {
        Words words = new Words(language);
        StringBuilder out = new StringBuilder();
        FindingsCsv csv = new FindingsCsv(out, words);
        csv.add(UnitReports.assemble(MadeUpUnits.troubled(), words));
        csv.add(UnitReports.assemble(MadeUpUnits.clean(), words));
        return out.toString();
    }
}
