package org.crossfoot.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.crossfoot.source.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of Chinese text and tables as a browser prints it. A machine without Chromium skips this test and says so; where
 * {@code CROSSFOOT_BROWSER_REQUIRED} is set, as in continuous integration, it fails instead.
 */
@Tag("product")
class PrintedPageTest {
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void whatABrowserPrintsIsReadBack() throws Exception {
        Optional<Path> chromium = Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(part -> Path.of(part, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                chromium.isPresent() || System.getenv("CROSSFOOT_BROWSER_REQUIRED") != null,
                "Chromium is not installed (apt-get install chromium): no page was printed");
        Document read = new PdfReader().read(printed(chromium.orElseThrow(), html()));
        assertThat(read.unreadable()).isEmpty();
        assertThat(read.passages())
                .extracting(passage -> passage.text())
                .containsExactly(
                        "全年支出合计1234.50万元，其中基本支出1000.00万元，项目支出234.50万元，比上年增加34.50万元，增长2.88%，"
                                + "主要是河道治理工程按进度付款，其余各项支出与上年大体持平。",
                        "支出决算表", "单位：万元", "注：本表反映各项支出。");
        assertThat(read.tables()).singleElement().satisfies(table -> {
            assertThat(table.cells())
                    .extracting(cell -> cell.row() + "," + cell.column() + " " + cell.text())
                    .contains("0,1 决算数", "1,2 项目支出", "2,0 机关事业单位基本养老保险缴费支出", "2,2 7.00", "81,1 80.50");
            assertThat(read.page(table.cells().get(table.cells().size() - 1).start()))
                    .isGreaterThan(1);
        });
    }

    private Path printed(Path chromium, String html) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path pdf = folder.resolve("page.pdf");
        Process printing = new ProcessBuilder(List.of(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(printing.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            printing.destroy();
        }
        return pdf;
    }

    /** A paragraph, and a table with a header over two columns and a wrapped label that runs over several pages. */
    private static String html() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 80; i++) {
            String label = i == 1 ? "机关事业单位基本养老保险缴费支出" : "水利工程" + i;
            rows.append("<tr><td>%s<td class=n>%d.50<td class=n>%d.00".formatted(label, i, i == 1 ? 7 : i));
        }
        return """
                <!doctype html><meta charset=utf-8><style>
                body { font: 12pt "Noto Serif CJK SC" } p { text-indent: 2em; text-align: justify; line-height: 1.8 }
                table { border-collapse: collapse } td, th { border: 1px solid #000; padding: 3px; width: 9em }
                .n { text-align: right } h2, .u { text-align: center } .u { text-align: right }
                </style>
                <p>全年支出合计1234.50万元，其中基本支出1000.00万元，项目支出234.50万元，比上年增加34.50万元，增长2.88%，\
                主要是河道治理工程按进度付款，其余各项支出与上年大体持平。</p>
                <h2>支出决算表</h2><div class=u>单位：万元</div>
                <table><thead><tr><th rowspan=2>项目<th colspan=2>决算数<tr><th>合计<th>项目支出</thead>
                """ + rows + "</table><p>注：本表反映各项支出。</p>";
    }
}
