package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.docx.DocxReader;
import org.crossfoot.source.text.TextReader;

/** The reader for each kind of document, told by the file's extension. */
final class DocumentFiles {
    private DocumentFiles() {}

    static Document read(Path file) throws SourceRefused, IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        DocumentReader reader = switch (extension) {
            case ".txt" -> new TextReader();
            case ".docx" -> new DocxReader();
            default -> throw new SourceRefused(Message.of("cli.not-a-document", extension));
        };
        return reader.read(file);
    }
}
