package org.crossfoot.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
    private static final String TEXT = "决算报告\r\n\r\n支出合计㐂12.5万元。\n";

    @TempDir
    private Path folder;

    @Test
    void everyEncodingGivesTheSameText() throws Exception {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(TEXT);
    }

    @Test
    void linesArePassagesThatKnowTheirPlace() throws Exception {
        Document document = read(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(document.passages()).extracting(Passage::text).containsExactly("决算报告", "支出合计㐂12.5万元。");
        assertThat(document.passages())
                .allSatisfy(passage -> assertThat(TEXT.startsWith(passage.text(), passage.start()))
                        .isTrue());
    }

    @Test
    void linesBrokenWithinASentenceAreOneParagraphThatKnowsItsPlaces() throws Exception {
        String text = "全年安排救助资金并按月足额发放到户，共计120\r\n  万元。\r\n一、其他";
        Document document = read(text.getBytes(StandardCharsets.UTF_8));
        Passage joined = document.passages().get(0);
        assertThat(document.passages()).extracting(Passage::text).containsExactly("全年安排救助资金并按月足额发放到户，共计120万元。", "一、其他");
        assertThat(joined.offset(joined.text().indexOf('万'))).isEqualTo(text.indexOf('万'));
        assertThat(joined.end(joined.text().indexOf('万'))).isEqualTo(text.indexOf("\r\n"));
        assertThat(joined.part(joined.text().indexOf("共计"), joined.text().length()))
                .isEqualTo(new Passage(text.indexOf("共计"), "共计120万元。", List.of(new Passage.Break(5, 4))));
    }

    @Test
    void headingsItemsAndColumnsAreNotPutTogether() throws Exception {
        String text = """
                关于本单位本年度各项经费收入与支出情况的说明材料
                （一）本单位本年度各项公用经费开支情况的详细说明
                （二）本单位本年度各项人员经费开支情况的详细说明
                办公经费    12.00    14.00    18.00    19.00
                印刷经费    12.00    14.00    18.00    19.00
                差旅经费    12.00    14.00    18.00    19.00
                """;
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).passages()).hasSize(6);
    }

    @Test
    void cellsSetApartByStrokesOrTabsAreTables() throws Exception {
        String text = """
                单位：万元
                项 目 | 预算数 | 决算数 |
                --- | --- | --- |
                合 计 | 12.5 | 11.3 |
                因公出国（境）费 | | |
                公务接待费 | 2.5 | 1.8 |
                二、项目支出
                项目名称\t预算数
                河道清淤\t300000
                """;
        Document document = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(document.passages()).extracting(Passage::text).containsExactly("单位：万元", "二、项目支出");
        assertThat(document.tables())
                .containsExactly(
                        new Table(
                                "",
                                1,
                                List.of(
                                        cell(0, 0, "项 目", text),
                                        cell(0, 1, "预算数 |", "预算数", text),
                                        cell(0, 2, "决算数", text),
                                        cell(1, 0, "合 计", text),
                                        cell(1, 1, "12.5 |", "12.5", text),
                                        cell(1, 2, "11.3", text),
                                        cell(2, 0, "因公出国（境）费", text),
                                        cell(3, 0, "公务接待费", text),
                                        cell(3, 1, "2.5 |", "2.5", text),
                                        cell(3, 2, "1.8", text))),
                        new Table(
                                "",
                                2,
                                List.of(
                                        cell(0, 0, "项目名称", text),
                                        cell(0, 1, "预算数\n河", "预算数", text),
                                        cell(1, 0, "河道清淤", text),
                                        cell(1, 1, "300000", text))));
    }

    @Test
    void oneLineOfCellsAndLinesWithoutNumbersAreNoTable() throws Exception {
        Document document = read("""
                首页 | 政务公开 | 第2期
                \t按规定公开如下内容：
                局机关 | 办公室
                二级单位 | 服务中心
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(document.tables()).isEmpty();
        assertThat(document.passages()).hasSize(4);
    }

    private static Table.Cell cell(int row, int column, String words, String text) {
        return cell(row, column, words, words, text);
    }

    /** A cell where certain words stand in the text, for cells whose own words stand there more than once. */
    private static Table.Cell cell(int row, int column, String place, String words, String text) {
        return new Table.Cell(row, column, 1, 1, text.lastIndexOf(place), words);
    }

    @Test
    void theHashIsThatOfTheBytes() throws Exception {
        assertThat(read("abc".getBytes(StandardCharsets.US_ASCII)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xFF, (byte) 0xFF, 0x20}))
                .isInstanceOf(SourceRefused.class)
                .hasMessage("source.unknown-encoding");
        assertThatThrownBy(() -> read(new byte[] {'a', 0, 'b'}))
                .isInstanceOf(SourceRefused.class)
                .hasMessage("source.not-text");
    }

    private Document read(byte[] bytes) throws IOException, SourceRefused {
        Path file = folder.resolve("report.txt");
        Files.write(file, bytes);
        return new TextReader().read(file);
    }
}
