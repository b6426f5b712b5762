package org.crossfoot.source.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentReader;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Sha256;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.pack.Pack;

/**
 * Reads a workbook of statements as it is shown: each sheet is a table, one that has no more than one cell in a row is text. A
 * hidden sheet is not read, and said; hidden rows and columns are, since totals count them.
 */
public final class WorkbookReader implements DocumentReader {
    private static final String PACKED = "xlsx";
    private static final long LARGEST_BINARY = 32L << 20;

    /** POI needs about twenty times this in memory. */
    private static final long LARGEST_UNPACKED = 32L << 20;

    private final String kind;

    /** With the kind of workbook, {@code xlsx} or {@code xls}. */
    public WorkbookReader(String kind) {
        this.kind = kind;
    }

    @Override
    public Document read(Path file) throws SourceRefused, IOException {
        guard(file);
        DocumentWriter text = new DocumentWriter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                write(workbook, i, text);
            }
        } catch (EncryptedDocumentException e) {
            throw new SourceRefused(Message.of("source.encrypted"), e);
        } catch (IOException | RuntimeException e) {
            // A damaged file makes POI fail in the place where it first matters, in exceptions of every kind.
            throw new SourceRefused(Message.of("source.broken", kind), e);
        }
        return text.document(file.toString().replace('\\', '/'), Sha256.of(file), kind);
    }

    private void guard(Path file) throws SourceRefused, IOException {
        if (kind.equals(PACKED)) {
            try (Pack pack = Pack.open(file, kind)) {
                pack.requireBelow(LARGEST_UNPACKED);
            }
        } else if (Files.size(file) > LARGEST_BINARY) {
            throw new SourceRefused(Message.of("source.too-large", Files.size(file) >> 20, LARGEST_BINARY >> 20));
        }
    }

    private static void write(Workbook workbook, int index, DocumentWriter text) {
        Sheet sheet = workbook.getSheetAt(index);
        boolean shown = !workbook.isSheetHidden(index) && !workbook.isSheetVeryHidden(index);
        if (shown) {
            new SheetCells(sheet).write(text);
        } else if (sheet.getPhysicalNumberOfRows() > 0) {
            text.unreadable("", Message.of("source.hidden-sheet", sheet.getSheetName()));
        }
    }
}
