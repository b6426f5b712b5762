package org.crossfoot.source.pdf;

import java.io.IOException;
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

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        String sha256 = Sha256.of(file);
        String shown = file.toString().replace('\\', '/');
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return document(pdf, shown, sha256);
        } catch (InvalidPasswordException e) {
            throw new SourceRefused(Message.of("source.encrypted"), e);
        } catch (Limits.Endless e) {
            throw new SourceRefused(Message.of("source.pdf-endless"), e);
        } catch (IOException | RuntimeException e) {
            // On a damaged file PDFBox may fail in any way.
            throw new SourceRefused(Message.of("source.broken", "pdf"), e);
        }
    }

    private static Document document(PDDocument pdf, String shown, String sha256) throws IOException {
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
        return text.document(shown, sha256, "pdf");
    }
}
