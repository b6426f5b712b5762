package org.crossfoot.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.crossfoot.source.Document;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDF files whole, broken, locked and pictured. */
class PdfReaderTest {
    private static final float SIZE = 12;

    @TempDir
    private Path folder;

    /** Draws on a page. */
    private interface Drawing {
        void draw(PDPageContentStream page) throws IOException;
    }

    private static void page(PDDocument pdf, Drawing drawing) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            drawing.draw(content);
        }
    }

    private static void text(PDPageContentStream page, Matrix place, String text) throws IOException {
        page.beginText();
        page.setTextMatrix(place);
        page.showText(text);
        page.endText();
    }

    private static void text(PDPageContentStream page, float x, float y, String text) throws IOException {
        text(page, Matrix.getTranslateInstance(x, y), text);
    }

    private Document read(PDDocument pdf) throws IOException, SourceRefused {
        Path file = folder.resolve("made-up.pdf");
        pdf.save(file.toFile());
        return new PdfReader().read(file);
    }

    private void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> new PdfReader().read(file))
                .isInstanceOfSatisfying(
                        SourceRefused.class,
                        refused -> assertThat(refused.words().key()).isEqualTo(key));
    }

    @Test
    void everyPageBeginsWhereItsTextDoes() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, page -> text(page, 72, 700, "Total 12.50."));
            page(pdf, page -> {});
            page(pdf, page -> text(page, 72, 700, "Total 13.50."));
            Document read = read(pdf);
            assertThat(read.kind()).isEqualTo("pdf");
            assertThat(read.pages()).hasSize(3);
            assertThat(read.page(read.text().indexOf("12.50"))).isEqualTo(1);
            assertThat(read.page(read.text().indexOf("13.50"))).isEqualTo(3);
            assertThat(read.unreadable()).isEmpty();
        }
    }

    @Test
    void aTableSetSidewaysIsReadUpright() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, page -> {
                for (int y : new int[] {100, 130, 160}) {
                    page.moveTo(y, 100);
                    page.lineTo(y, 300);
                }
                for (int x : new int[] {100, 200, 300}) {
                    page.moveTo(100, x);
                    page.lineTo(160, x);
                }
                page.stroke();
                text(page, Matrix.getRotateInstance(Math.PI / 2, 120, 110), "Item");
                text(page, Matrix.getRotateInstance(Math.PI / 2, 120, 210), "Sum");
                text(page, Matrix.getRotateInstance(Math.PI / 2, 150, 110), "Water");
                text(page, Matrix.getRotateInstance(Math.PI / 2, 150, 210), "9.50");
            });
            assertThat(read(pdf).tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.cells())
                            .extracting(cell -> cell.row() + "," + cell.column() + " " + cell.text())
                            .containsExactly("0,0 Item", "0,1 Sum", "1,0 Water", "1,1 9.50"));
        }
    }

    @Test
    void aPictureWithoutTextIsUnread() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            page(
                    pdf,
                    page -> page.drawImage(
                            LosslessFactory.createFromImage(pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                            0,
                            0,
                            600,
                            780));
            assertThat(read(pdf).unreadable()).singleElement().satisfies(unreadable -> {
                assertThat(unreadable.page()).isEqualTo(1);
                assertThat(unreadable.reason().key()).isEqualTo("source.pdf-scanned");
            });
        }
    }

    @Test
    void onlyAFileThatNeedsAPasswordIsRefused() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, page -> text(page, 72, 700, "Total 12.50."));
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(read(pdf).text()).contains("12.50");
        }
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, page -> text(page, 72, 700, "Total 12.50."));
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            Path file = folder.resolve("locked.pdf");
            pdf.save(file.toFile());
            assertRefused(file, "source.encrypted");
        }
    }

    @Test
    @Timeout(60)
    void whatIsNoWholePdfIsRefused() throws Exception {
        Path file = folder.resolve("broken.pdf");
        Files.writeString(file, "%PDF-1.7\n" + "1 0 obj << /Length 5 >> stream\n".repeat(5000));
        assertRefused(file, "source.broken");
        byte[] deep = ("%PDF-1.7\n1 0 obj " + "[".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        Files.write(file, deep);
        assertRefused(file, "source.broken");
    }

    @Test
    @Timeout(60)
    void aContentWithoutEndIsRefused() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDStream bomb = new PDStream(pdf);
            byte[] block = new byte[1 << 16];
            Arrays.fill(block, (byte) ' ');
            try (OutputStream bytes = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 3000; i++) {
                    bytes.write(block);
                }
            }
            page.setContents(bomb);
            Path file = folder.resolve("bomb.pdf");
            pdf.save(file.toFile());
            assertRefused(file, "source.pdf-endless");
        }
    }
}
