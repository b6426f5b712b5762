package org.crossfoot.source.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.crossfoot.message.Message;
import org.crossfoot.source.Blocks;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;

/** Reads a Word document of the old kind: its paragraphs with their automatic numbers and its tables. */
public final class DocReader implements DocumentReader {
    private static final String KIND = "doc";

    /** POI holds the whole file in memory, some of it more than once; pictures make most of a large one. */
    private static final long LARGEST = 64L << 20;

    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 1;

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        DocumentWriter text = new DocumentWriter();
        try (InputStream bytes = Files.newInputStream(file);
                HWPFDocument word = new HWPFDocument(bytes)) {
            Blocks.write(new BodyBlocks(word.getRange()).blocks(), text);
        } catch (EncryptedDocumentException e) {
            throw new SourceRefused(Message.of("source.encrypted"), e);
        } catch (IOException | RuntimeException e) {
            // A damaged file makes POI fail in the place where it first matters, in exceptions of every kind.
            Message words = isLocked(file) ? Message.of("source.encrypted") : Message.of("source.broken", KIND);
            throw new SourceRefused(words, e);
        }
        return text.document(file.toString().replace('\\', '/'), Sha256.of(file), KIND);
    }

    /** True if the first block says so (fEncrypted): POI fails on the older ways to lock a file as if it were damaged. */
    private static boolean isLocked(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                InputStream main = container.createDocumentInputStream("WordDocument")) {
            byte[] first = main.readNBytes(FLAGS + 2);
            return first.length == FLAGS + 2 && (first[FLAGS + 1] & ENCRYPTED) != 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
