package org.crossfoot.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.crossfoot.source.Document;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDF files whose fonts do not say what they show, and files that end too soon. */
class HostilePdfTest {
    private static final int FIRST = 46;
    private static final int LAST = 57;

    @TempDir
    private Path folder;

    @Test
    @Timeout(10)
    void signsWithoutACharacterAreNoFigures() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            pdf.addPage(page);
            String known =
                    page.getResources().add(new PDType1Font(FontName.HELVETICA)).getName();
            String unknown = page.getResources().add(unmapped()).getName();
            String content = "BT /" + known + " 12 Tf 72 700 Td (Total 12.50.) Tj ET BT /" + unknown
                    + " 12 Tf 72 600 Td (3847.19) Tj ET\n";
            page.setContents(new PDStream(pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
            Document read = read(pdf);
            assertThat(read.text()).contains("12.50").doesNotContain("3847").doesNotContain("19");
            assertThat(read.unreadable()).anySatisfy(place -> {
                assertThat(place.page()).isEqualTo(1);
                assertThat(place.reason().key()).isEqualTo("source.pdf-unmapped");
            });
        }
    }

    /** A font of drawings whose names mean nothing, at the codes of digits. */
    private static PDType3Font unmapped() throws IOException {
        COSDictionary drawings = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        differences.add(COSInteger.get(FIRST));
        for (int code = FIRST; code <= LAST; code++) {
            COSStream drawing = new COSStream();
            try (var bytes = drawing.createOutputStream()) {
                bytes.write("600 0 0 0 500 700 d1 0 0 500 700 re f".getBytes(StandardCharsets.US_ASCII));
            }
            COSName name = COSName.getPDFName("shape" + code);
            drawings.setItem(name, drawing);
            differences.add(name);
            widths.add(COSInteger.get(600));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, array(0, 0, 600, 700));
        font.setItem(COSName.FONT_MATRIX, array(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, LAST);
        font.setItem(COSName.WIDTHS, widths);
        return new PDType3Font(font);
    }

    private static COSArray array(float... numbers) {
        COSArray array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    @Test
    @Timeout(10)
    void aFileThatEndsTooSoonIsRefusedOrSaysSo() throws Exception {
        byte[] whole = pages(20);
        for (int part = 1; part < 10; part++) {
            Path file =
                    Files.write(folder.resolve("cut-" + part + ".pdf"), Arrays.copyOf(whole, whole.length * part / 10));
            try {
                assertThat(new PdfReader().read(file).unreadable())
                        .anySatisfy(place -> assertThat(place.reason().key()).isEqualTo("source.pdf-cut-off"));
            } catch (SourceRefused refused) {
                assertThat(refused.words().key()).isEqualTo("source.broken");
            }
        }
        Path file = Files.write(folder.resolve("whole.pdf"), whole);
        assertThat(new PdfReader().read(file).unreadable()).isEmpty();
    }

    private static byte[] pages(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Words of the page with the word " + "abcdefghijklmnopqrstuvwxyz".charAt(i));
                    content.endText();
                }
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private Document read(PDDocument pdf) throws IOException, SourceRefused {
        Path file = folder.resolve("made-up.pdf");
        pdf.save(file.toFile());
        return new PdfReader().read(file);
    }
}
