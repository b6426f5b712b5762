package org.crossfoot.source.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.message.Message;
import org.crossfoot.source.Blocks;
import org.crossfoot.source.Decoded;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;
import org.jsoup.parser.Parser;

/**
 * Reads a web page as a browser shows it without its styles. What the bytes are decides the encoding; what the page says of it
 * counts only where they are neither whole UTF-8 nor whole GB18030.
 */
public final class HtmlReader implements DocumentReader {
    private static final long LARGEST = 64L << 20;

    /** Deeper than any page; what is nested deeper is read as if it were not. */
    private static final int DEEPEST = 256;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        String page = Decoded.of(bytes).orElseGet(() -> asItSays(bytes));
        DocumentWriter text = new DocumentWriter();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Blocks.write(new PageBlocks().inside(parser.parseInput(page, "").body()), text);
        return text.document(file.toString().replace('\\', '/'), Sha256.of(bytes), "html");
    }

    static String asItSays(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        return new String(bytes, said.find() ? charset(said.group(1)) : StandardCharsets.UTF_8);
    }

    private static Charset charset(String name) {
        try {
            // Pages that say GB2312 or GBK mean the whole of it.
            return Charset.forName(name.toLowerCase(Locale.ROOT).startsWith("gb") ? "GB18030" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
