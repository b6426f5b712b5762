package org.crossfoot.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void blocksAreParagraphsAndTheirBlanksAreNot() throws Exception {
        Document document = read("""
                <html><head><title>页面</title><style>p{}</style></head><body>
                <h1>2023年度决算</h1><div>支出<span>合计</span>
                <b>12.50</b>&nbsp;万元。<p>其中：<br>基本支出</div><script>var a = 1;</script>
                <p style="display: none">隐藏</p>末尾
                </body></html>
                """, StandardCharsets.UTF_8);
        assertThat(document.kind()).isEqualTo("html");
        assertThat(document.passages())
                .extracting(Passage::text)
                .containsExactly("2023年度决算", "支出合计12.50 万元。", "其中：", "基本支出", "末尾");
    }

    @Test
    void theBytesDecideTheEncoding() throws Exception {
        String page = "<meta charset=gb2312><p>喆字在GBK里，支出１２万元</p>";
        assertThat(read(page, GB18030).text()).contains("喆字在GBK里，支出１２万元");
        assertThat(read(page, StandardCharsets.UTF_8).text()).contains("喆字在GBK里，支出１２万元");
    }

    @Test
    void spansPushTheCellsAside() throws Exception {
        Document document = read("""
                <table><caption>支出表 单位：万元</caption>
                <tr><th rowspan=2>科目<th colspan=2>金额<tr><td>预算<td>决算
                <tr><td>合计<td>1.00<td rowspan=9>2.00</table>
                """, StandardCharsets.UTF_8);
        assertThat(document.passages()).extracting(Passage::text).containsExactly("支出表 单位：万元");
        assertThat(document.tables().get(0).cells())
                .extracting(cell ->
                        cell.row() + "," + cell.column() + " " + cell.height() + "x" + cell.width() + " " + cell.text())
                .containsExactly(
                        "0,0 2x1 科目",
                        "0,1 1x2 金额",
                        "1,1 1x1 预算",
                        "1,2 1x1 决算",
                        "2,0 1x1 合计",
                        "2,1 1x1 1.00",
                        "2,2 1x1 2.00");
    }

    @Test
    void aTableThatArrangesThePageIsReadAsItsContent() throws Exception {
        Document document =
                read("<table><tr><td>导航<td><p>支出1万元。</p><table><tr><td>甲<td>1</table></table>", StandardCharsets.UTF_8);
        assertThat(document.passages()).extracting(Passage::text).containsExactly("导航", "支出1万元。");
        assertThat(document.tables())
                .singleElement()
                .satisfies(table ->
                        assertThat(table.cells()).extracting(Cell::text).containsExactly("甲", "1"));
    }

    @Test
    void numberedListsKeepTheNumbersThatABrowserShows() throws Exception {
        Document document = read("<ol start=3><li><p>收入</p><p>续</p><li>支出</ol><ul><li>其他</ul>", StandardCharsets.UTF_8);
        assertThat(document.passages()).extracting(Passage::text).containsExactly("3. 收入", "续", "4. 支出", "其他");
    }

    private Document read(String page, Charset charset) throws IOException, SourceRefused {
        Path file = folder.resolve("report.html");
        Files.write(file, page.getBytes(charset));
        return new HtmlReader().read(file);
    }
}
