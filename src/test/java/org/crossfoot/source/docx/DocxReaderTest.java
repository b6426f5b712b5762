package org.crossfoot.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            """;

    @TempDir
    private Path folder;

    @Test
    void paragraphsAndCellsComeInOrder() throws Exception {
        Document document = read(word());
        assertThat(document.kind()).isEqualTo("docx");
        assertThat(document.passages()).extracting(Passage::text).containsExactly("2022年度部门决算", "本年支出合计12.5万元。");
        assertThat(document.tables().get(0).cells()).extracting(Cell::text).containsExactly("合计", "12.5万元");
        assertThat(document.passages())
                .allSatisfy(passage -> assertThat(document.text().startsWith(passage.text(), passage.start()))
                        .isTrue());
    }

    @Test
    void listsKeepTheNumbersThatWordShows() throws Exception {
        Document document =
                read(body(listed(0, "收入") + listed(1, "2023年") + listed(1, "往年") + listed(0, "支出") + listed(1, "明细")));
        assertThat(document.passages())
                .extracting(Passage::text)
                .containsExactly("一、收入", "1. 2023年", "2. 往年", "二、支出", "1. 明细");
    }

    @Test
    void mergedCellsHaveTheirExtent() throws Exception {
        String table = "<w:tbl>"
                + row(cell("<w:vMerge w:val='restart'/>", "科目") + cell("<w:gridSpan w:val='2'/>", "金额"))
                + row(cell("<w:vMerge/>", "") + cell("", "预算") + cell("", "决算"))
                + "</w:tbl>";
        assertThat(read(body(table)).tables().get(0).cells())
                .extracting(cell ->
                        cell.row() + "," + cell.column() + " " + cell.height() + "x" + cell.width() + " " + cell.text())
                .containsExactly("0,0 2x1 科目", "0,1 1x2 金额", "1,1 1x1 预算", "1,2 1x1 决算");
    }

    @Test
    void aTableThatArrangesThePageIsReadAsItsContent() throws Exception {
        String inner = "<w:tbl>" + row(cell("", "甲") + cell("", "1.00")) + "</w:tbl>";
        String outer = "<w:tbl>" + row(cell("", "收入表") + "<w:tc>" + inner + paragraph("") + "</w:tc>") + "</w:tbl>";
        Document document = read(body(outer));
        assertThat(document.passages()).extracting(Passage::text).containsExactly("收入表");
        assertThat(document.tables())
                .singleElement()
                .satisfies(table ->
                        assertThat(table.cells()).extracting(Cell::text).containsExactly("甲", "1.00"));
    }

    @Test
    void whatWasTakenOutOrHiddenIsNotRead() throws Exception {
        String changed = "<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>8万元</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>草稿</w:t></w:r><w:r><w:br/><w:t>完</w:t></w:r></w:p>";
        assertThat(read(body(changed)).passages()).extracting(Passage::text).containsExactly("支出8万元", "完");
    }

    @Test
    void aTextBoxIsReadOnce() throws Exception {
        String box = "<w:txbxContent>" + paragraph("框内12万元") + "</w:txbxContent>";
        String drawn =
                "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + "<mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:r><w:t>框外</w:t></w:r></w:p>";
        assertThat(read(body(drawn)).passages()).extracting(Passage::text).containsExactly("框内12万元", "框外");
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        byte[] whole = word();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "source.broken");
        assertRefused("just text".getBytes(StandardCharsets.UTF_8), "source.broken");
        assertRefused(new byte[0], "source.broken");
        assertRefused(zip("a.txt", "no document"), "source.broken");
        assertRefused(body("<w:p>"), "source.broken");
    }

    private static String listed(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static byte[] body(String content) throws IOException {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w='" + SPACE + "'><w:body>" + content + "</w:body></w:document>",
                "word/numbering.xml",
                "<w:numbering xmlns:w='" + SPACE + "'>" + NUMBERING + "</w:numbering>");
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("2022年度部门决算");
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("合计");
            table.getRow(0).getCell(1).setText("12.5万元");
            word.createParagraph().createRun().setText("本年支出合计12.5万元。");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(SourceRefused.class).hasMessage(key);
    }

    private Document read(byte[] bytes) throws IOException, SourceRefused {
        Path file = folder.resolve("report.docx");
        Files.write(file, bytes);
        return new DocxReader().read(file);
    }
}
