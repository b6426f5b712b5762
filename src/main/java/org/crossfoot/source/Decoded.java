package org.crossfoot.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a text file: UTF-16 if its byte order mark says so, else UTF-8, else GB18030, each strictly. */
public final class Decoded {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private Decoded() {}

    /** The text without the byte order mark; empty if it is in none of these encodings. */
    public static Optional<String> of(byte[] bytes) {
        Optional<String> text = marked(bytes)
                .map(charset -> strictly(charset, bytes))
                .orElseGet(() -> strictly(StandardCharsets.UTF_8, bytes).or(() -> strictly(GB18030, bytes)));
        return text.map(decoded -> decoded.startsWith(MARK) ? decoded.substring(1) : decoded);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
