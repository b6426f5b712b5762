package org.crossfoot.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A report's text as a Word document: its first line the title, its other lines the paragraphs. */
final class WordReport {
    private WordReport() {}

    static byte[] of(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                XWPFParagraph paragraph = document.createParagraph();
                boolean title = document.getParagraphs().size() == 1;
                paragraph.setAlignment(title ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
                paragraph.createRun().setText(line);
            });
            document.write(bytes);
            return FixedTimes.of(bytes.toByteArray());
        }
    }
}
