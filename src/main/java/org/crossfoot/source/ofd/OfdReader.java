package org.crossfoot.source.ofd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.layout.LayoutWriter;
import org.crossfoot.source.pack.Pack;
import org.crossfoot.source.pack.Xml;

/** Reads an OFD document: its letters in reading order, the tables that its lines draw, and which page is but a picture. */
public final class OfdReader implements DocumentReader {
    private static final String KIND = "ofd";
    private static final int MOST_PAGES = 3000;

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        try (Pack pack = Pack.open(file, KIND)) {
            if (pack.has("Encryptions.xml")) {
                throw new SourceRefused(Message.of("source.encrypted"));
            }
            DocumentWriter text = new DocumentWriter();
            RootVisitor root = new RootVisitor();
            walk(pack, "OFD.xml", root);
            int pages = 0;
            for (String document : root.documents()) {
                pages += write(pack, document, text, pages);
            }
            return text.document(file.toString().replace('\\', '/'), Sha256.of(file), KIND);
        }
    }

    /** Writes one document of the file, its pages counted on from those {@code before}; returns how many it has. */
    private static int write(Pack pack, String document, DocumentWriter text, int before)
            throws SourceRefused, IOException {
        PagesVisitor pages = new PagesVisitor(document);
        walk(pack, document, pages);
        if (before + pages.pages().size() > MOST_PAGES) {
            throw new SourceRefused(Message.of("source.unsafe"));
        }
        LayoutWriter layout = new LayoutWriter();
        Map<String, PageVisitor> templates = new HashMap<>();
        Map<Integer, Boolean> pictures = new HashMap<>();
        for (int i = 0; i < pages.pages().size(); i++) {
            PageVisitor page = new PageVisitor(pages.area());
            walk(pack, pages.pages().get(i), page);
            for (String template : page.templates()) {
                page.add(template(pack, pages, template, templates));
            }
            layout.page(page.content());
            pictures.put(i + 1, page.isPicture());
        }
        layout.write(text);
        for (int page = 1; page <= pages.pages().size(); page++) {
            if (pictures.getOrDefault(page, false)) {
                text.unreadable(before + page, "", Message.of("source.pdf-scanned", before + page));
            }
        }
        return pages.pages().size();
    }

    private static PageVisitor template(Pack pack, PagesVisitor pages, String id, Map<String, PageVisitor> known)
            throws SourceRefused, IOException {
        PageVisitor read = known.get(id);
        if (read == null) {
            read = new PageVisitor(pages.area());
            String part = pages.templates().get(id);
            if (part != null && pack.has(part)) {
                walk(pack, part, read);
            }
            known.put(id, read);
        }
        return read;
    }

    private static void walk(Pack pack, String part, Xml.Visitor visitor) throws SourceRefused, IOException {
        try (Xml xml = pack.xml(part)) {
            xml.walk(visitor);
        }
    }
}
