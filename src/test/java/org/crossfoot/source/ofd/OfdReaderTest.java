package org.crossfoot.source.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdReaderTest {
    private static final String SPACE = "xmlns:ofd='http://www.ofdspec.org/2016'";

    @TempDir
    private Path folder;

    @Test
    void linesAreJoinedToParagraphs() throws Exception {
        Document document = read(
                text(20, 20, "本年支出合计一百二十万元，其中包括基本支出和项目支出两类，分别为")
                        + text(20, 28, "1234.50万元和20.00万元。")
                        + text(27, 40, "二、其他说明。"),
                text(20, 20, "第二页。"));

        assertThat(document.kind()).isEqualTo("ofd");
        assertThat(document.passages())
                .extracting(Passage::text)
                .containsExactly("本年支出合计一百二十万元，其中包括基本支出和项目支出两类，分别为1234.50万元和20.00万元。", "二、其他说明。", "第二页。");
        assertThat(document.page(document.text().indexOf("第二页"))).isEqualTo(2);
    }

    @Test
    void linesThatCrossDrawATable() throws Exception {
        StringBuilder page = new StringBuilder();
        for (int y : new int[] {20, 30, 40}) {
            page.append(path("M 0 0 L 100 0", "20 " + y + " 100 1"));
        }
        for (int x : new int[] {20, 70, 120}) {
            page.append(path("M 0 0 L 0 20", x + " 20 1 20"));
        }
        page.append(text(22, 27, "科目")).append(text(72, 27, "决算数"));
        page.append(text(22, 37, "合计")).append(text(72, 37, "1,234.50"));

        assertThat(read(page.toString()).tables())
                .singleElement()
                .satisfies(table -> assertThat(table.cells())
                        .extracting(cell -> cell.row() + "," + cell.column() + " " + cell.text())
                        .containsExactly("0,0 科目", "0,1 决算数", "1,0 合计", "1,1 1,234.50"));
    }

    @Test
    void repeatedStepsAndMatricesAreUnderstood() throws Exception {
        String turned = "<ofd:TextObject Boundary='20 20 100 10' Size='2' CTM='2 0 0 2 0 0'>"
                + "<ofd:TextCode X='0' Y='4' DeltaX='g 5 1'>12.5万元</ofd:TextCode></ofd:TextObject>"
                + "<ofd:TextObject Boundary='90 90 90 90' Size='20' CTM='0.7 0.7 -0.7 0.7 0 0'>"
                + "<ofd:TextCode X='0' Y='0' DeltaX='20'>样张</ofd:TextCode></ofd:TextObject>";
        assertThat(read(turned).passages()).extracting(Passage::text).containsExactly("12.5万元");
    }

    @Test
    void aPageThatIsAPictureIsSaid() throws Exception {
        Document document = read(text(20, 20, "有字。"), "<ofd:ImageObject Boundary='0 0 210 297' ResourceID='9'/>");
        assertThat(document.unreadable())
                .singleElement()
                .satisfies(place -> assertThat(place.page()).isEqualTo(2));
    }

    @Test
    void pagesOfSeveralBodiesAreCountedThrough() throws Exception {
        Path file = folder.resolve("bodies.ofd");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD " + SPACE + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                            + "<ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            body(zip, 0, text(20, 20, "第一份。"), text(20, 20, "其第二页。"));
            body(zip, 1, text(20, 20, "第二份。"), "<ofd:ImageObject Boundary='0 0 210 297' ResourceID='9'/>");
        }
        Document document = new OfdReader().read(file);
        assertThat(document.page(document.text().indexOf("第二份"))).isEqualTo(3);
        assertThat(document.unreadable())
                .singleElement()
                .satisfies(place -> assertThat(place.page()).isEqualTo(4));
    }

    @Test
    void aDocumentWithoutPagesIsRefused() {
        assertThatThrownBy(() -> {
                    Path file = folder.resolve("report.ofd");
                    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                        put(zip, "OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>");
                    }
                    new OfdReader().read(file);
                })
                .isInstanceOf(SourceRefused.class)
                .hasMessage("source.broken");
    }

    private static String text(int x, int y, String text) {
        StringBuilder steps = new StringBuilder();
        text.codePoints().limit(text.length() - 1L).forEach(c -> steps.append(c < 128 ? "2.25 " : "4.5 "));
        return "<ofd:TextObject Boundary='" + x + " " + (y - 5)
                + " 180 8' Size='4.5'><ofd:TextCode X='0' Y='5' DeltaX='"
                + steps.toString().strip() + "'>" + text + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String path(String data, String boundary) {
        return "<ofd:PathObject Boundary='" + boundary + "' LineWidth='0.3'><ofd:AbbreviatedData>" + data
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private Document read(String... pages) throws IOException, SourceRefused {
        Path file = folder.resolve("report.ofd");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD " + SPACE + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                            + "</ofd:DocBody></ofd:OFD>");
            body(zip, 0, pages);
        }
        return new OfdReader().read(file);
    }

    private static void body(ZipOutputStream zip, int number, String... pages) throws IOException {
        StringBuilder list = new StringBuilder();
        String folder = "Doc_" + number + "/";
        for (int i = 0; i < pages.length; i++) {
            list.append("<ofd:Page ID='" + i + "' BaseLoc='Pages/Page_" + i + "/Content.xml'/>");
            put(
                    zip,
                    folder + "Pages/Page_" + i + "/Content.xml",
                    "<ofd:Page " + SPACE + "><ofd:Content><ofd:Layer>" + pages[i]
                            + "</ofd:Layer></ofd:Content></ofd:Page>");
        }
        put(
                zip,
                folder + "Document.xml",
                "<ofd:Document " + SPACE + "><ofd:CommonData><ofd:PageArea>"
                        + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages></ofd:Document>");
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
