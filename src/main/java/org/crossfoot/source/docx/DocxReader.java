package org.crossfoot.source.docx;

import java.io.IOException;
import java.nio.file.Path;
import org.crossfoot.message.Message;
import org.crossfoot.source.Blocks;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.pack.Pack;
import org.crossfoot.source.pack.Xml;

/**
 * Reads a Word document: its paragraphs with their automatic numbers, tables and text boxes in the order in which they stand,
 * as they are after all changes that were tracked.
 */
public final class DocxReader implements DocumentReader {
    private static final String KIND = "docx";
    private static final String BODY = "word/document.xml";

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        try (Pack pack = Pack.open(file, KIND)) {
            String main = mainPart(pack);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            BodyVisitor body = new BodyVisitor(numbers(pack, folder));
            walk(pack, main, body);
            DocumentWriter text = new DocumentWriter();
            Blocks.write(body.blocks(), text);
            return text.document(file.toString().replace('\\', '/'), Sha256.of(file), KIND);
        }
    }

    private static ListNumbers numbers(Pack pack, String folder) throws SourceRefused, IOException {
        ListNumbers numbers = new ListNumbers();
        for (String part : new String[] {"numbering.xml", "styles.xml"}) {
            if (pack.has(folder + part)) {
                walk(pack, folder + part, numbers.definitions());
            }
        }
        return numbers;
    }

    /** Nearly always the same; some programs name it otherwise. */
    private static String mainPart(Pack pack) throws SourceRefused, IOException {
        if (pack.has(BODY)) {
            return BODY;
        }
        MainPart main = new MainPart();
        walk(pack, "_rels/.rels", main);
        if (main.target().isEmpty() || !pack.has(main.target())) {
            throw new SourceRefused(Message.of("source.broken", KIND));
        }
        return main.target();
    }

    private static void walk(Pack pack, String part, Xml.Visitor visitor) throws SourceRefused, IOException {
        try (Xml xml = pack.xml(part)) {
            xml.walk(visitor);
        }
    }
}
