package org.crossfoot.source.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.Passage;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;

/**
 * Reads a text file: UTF-8 with or without a byte order mark, else GB18030, both strictly. The text of the document is the
 * decoded file without the mark; each of its lines is a passage.
 */
public final class TextReader implements DocumentReader {
    /** Larger files are no narratives; they would only fill the memory. */
    static final long LARGEST = 64L << 20;

    private static final String MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = decode(bytes);
        String shown = file.toString().replace('\\', '/');
        return new Document(shown, Sha256.of(bytes), "txt", text, lines(text), List.of(), List.of(), List.of());
    }

    private static String decode(byte[] bytes) throws SourceRefused {
        String text = strictly(StandardCharsets.UTF_8, bytes)
                .or(() -> strictly(Charset.forName("GB18030"), bytes))
                .orElseThrow(() -> new SourceRefused(Message.of("source.unknown-encoding")));
        if (text.indexOf('\0') >= 0) {
            throw new SourceRefused(Message.of("source.not-text"));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<Passage> lines(String text) {
        return LINE.matcher(text)
                .results()
                .map(line -> new Passage(line.start(), line.group()))
                .toList();
    }
}
