package org.crossfoot.source.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.MissingRecordAwareHSSFListener;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.crossfoot.message.Message;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;

/** Reads the visible sheets of a workbook of Excel 97–2003 (.xls), row by row; only its table of texts is held whole. */
public final class XlsRowReader implements RowReader {
    /** 65,536 rows a sheet and a few sheets a file; what is larger was made to exhaust the machine. */
    private static final long LARGEST = 256L << 20;

    @Override
    public RowSource read(Path file, RowSink rows) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        SheetRecords records = new SheetRecords(rows);
        FormatTrackingHSSFListener formats =
                new FormatTrackingHSSFListener(new MissingRecordAwareHSSFListener(records));
        records.formats(formats);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formats);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (EncryptedDocumentException e) {
            throw new SourceRefused(Message.of("source.encrypted"), e);
        } catch (OldFileFormatException e) {
            throw new SourceRefused(Message.of("source.excel-95"), e);
        } catch (SinkFailed e) {
            throw e.failure();
        } catch (IOException | RuntimeException e) {
            // A damaged file makes POI fail in the place where it first matters, in exceptions of every kind.
            throw new SourceRefused(Message.of("source.broken", "xls"), e);
        }
        return new RowSource("xls", "");
    }
}
