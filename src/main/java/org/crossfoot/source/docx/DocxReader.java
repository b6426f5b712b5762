package org.crossfoot.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;

/** Reads a Word document: its paragraphs and the cells of its tables in the order in which they stand. */
public final class DocxReader implements DocumentReader {
    private static final long LARGEST = 64L << 20;

    /** The largest part of the package unpacked; a narrative's text is far below. */
    private static final long LARGEST_PART = 256L << 20;

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic != FileMagic.OOXML) {
            // An encrypted .docx is an OLE2 container.
            throw new SourceRefused(
                    Message.of(magic == FileMagic.OLE2 ? "source.docx-encrypted" : "source.docx-broken"));
        }
        DocumentWriter text = unpack(bytes);
        String shown = file.toString().replace('\\', '/');
        return text.document(shown, Sha256.of(bytes), "docx");
    }

    private static DocumentWriter unpack(byte[] bytes) throws SourceRefused, IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocumentWriter text = new DocumentWriter();
            new BodyWriter(text).write(word.getBodyElements());
            return text;
        } catch (EncryptedDocumentException e) {
            throw new SourceRefused(Message.of("source.docx-encrypted"), e);
        } catch (POIXMLException | OpenXML4JRuntimeException | RecordFormatException | IOException e) {
            throw refused(e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SourceRefused(Message.of("source.docx-broken"), e);
        }
    }

    private static SourceRefused refused(Exception broken) {
        String why = String.valueOf(broken.getMessage());
        boolean bomb = why.contains("Zip bomb") || why.contains("inflate ratio");
        return new SourceRefused(Message.of(bomb ? "source.docx-unsafe" : "source.docx-broken"), broken);
    }
}
