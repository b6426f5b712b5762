package org.crossfoot.source.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.source.Decoded;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;

/**
 * Reads a text file in the encodings of {@link Decoded}. The text of the document is the decoded file without the byte order
 * mark; its passages are its lines, put together where they were broken within a sentence; rows of cells become tables.
 */
public final class TextReader implements DocumentReader {
    /** Larger files are no narratives; they would only fill the memory. */
    static final long LARGEST = 64L << 20;

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = decode(bytes);
        String shown = file.toString().replace('\\', '/');
        TextTables.Parts parts = TextTables.parts(text, WrappedLines.paragraphs(text));
        return new Document(
                shown, Sha256.of(bytes), "txt", text, parts.passages(), parts.tables(), List.of(), List.of());
    }

    private static String decode(byte[] bytes) throws SourceRefused {
        String text = Decoded.of(bytes).orElseThrow(() -> new SourceRefused(Message.of("source.unknown-encoding")));
        if (text.indexOf('\0') >= 0) {
            throw new SourceRefused(Message.of("source.not-text"));
        }
        return text;
    }
}
