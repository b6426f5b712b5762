package org.crossfoot.source.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.layout.LayoutWriter;

/** Reads a PDF file: its paragraphs and tables by where things stand on its pages. */
public final class PdfReader implements DocumentReader {
    private static final long LARGEST = 256L << 20;

    /** Mail and web servers may add something behind the end. */
    private static final long TAIL = 1 << 14;

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        String sha256 = Sha256.of(file);
        String shown = file.toString().replace('\\', '/');
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return document(pdf, shown, sha256, isCutOff(file));
        } catch (InvalidPasswordException e) {
            throw new SourceRefused(Message.of("source.encrypted"), e);
        } catch (Limits.Endless e) {
            throw new SourceRefused(Message.of("source.pdf-endless"), e);
        } catch (IOException | RuntimeException e) {
            // On a damaged file PDFBox may fail in any way.
            throw new SourceRefused(Message.of("source.broken", "pdf"), e);
        }
    }

    /** True if the mark that ends every PDF is missing: PDFBox makes what it can of the rest, and pages may be lost. */
    private static boolean isCutOff(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(bytes.length(), TAIL)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static Document document(PDDocument pdf, String shown, String sha256, boolean cutOff) throws IOException {
        Limits limits = new Limits();
        limits.pages(pdf.getNumberOfPages());
        LayoutWriter layout = new LayoutWriter();
        List<PageCheck> checks = new ArrayList<>();
        new PageEngine(limits).read(pdf, page -> {
            layout.page(page.content());
            checks.add(PageCheck.of(page));
        });
        DocumentWriter text = new DocumentWriter();
        List<String> leftOut = layout.write(text);
        Document written = text.document(shown, sha256, "pdf");
        for (int page = 1; page <= checks.size(); page++) {
            checks.get(page - 1).note(text, page, written, leftOut.get(page - 1));
        }
        if (cutOff) {
            text.unreadable(checks.size(), "", Message.of("source.pdf-cut-off", checks.size()));
        }
        return text.document(shown, sha256, "pdf");
    }
}
