package org.crossfoot.source.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.Unreadable;
import org.crossfoot.source.doc.DocReader;
import org.crossfoot.source.docx.DocxReader;
import org.crossfoot.source.html.HtmlReader;
import org.crossfoot.source.ofd.OfdReader;
import org.crossfoot.source.pdf.PdfReader;
import org.crossfoot.source.text.TextReader;
import org.crossfoot.source.workbook.WorkbookReader;

/** Reads documents of every format. */
public final class DocumentFormats {
    private DocumentFormats() {}

    /**
     * Reads a document with the reader for what it holds, whatever it is called. Within {@link Guard#read}, a document that
     * takes too much memory ends as a refusal.
     *
     * @throws SourceRefused if it cannot be read; the message says why
     * @throws IOException if the file system fails
     */
    public static Document read(Path file) throws SourceRefused, IOException {
        return withText(Passages.within(reader(new Content(file).format()).read(file)));
    }

    private static DocumentReader reader(Format format) {
        return switch (format) {
            case TXT -> new TextReader();
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case HTML -> new HtmlReader();
            case XLSX, XLS -> new WorkbookReader(format.kind());
            case PDF -> new PdfReader();
            case OFD -> new OfdReader();
        };
    }

    /** A file of pictures is not the same as an empty one: that nothing was read of it is said. */
    private static Document withText(Document read) {
        if (!read.text().isBlank() || !read.unreadable().isEmpty()) {
            return read;
        }
        return new Document(
                read.path(),
                read.sha256(),
                read.kind(),
                read.text(),
                read.passages(),
                read.tables(),
                read.pages(),
                List.of(new Unreadable(null, "", Message.of("source.no-text"))));
    }
}
