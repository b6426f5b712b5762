package org.crossfoot.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The ZIP file of a workbook, whose entries do not say when they were written. */
final class TimelessZip extends ZipArchiveOutputStream {
    /** The earliest time that a ZIP file can carry. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip(OutputStream out) {
        super(out);
    }

    /** A workbook that is written so. */
    static SXSSFWorkbook workbook(int rowsInMemory) {
        return new SXSSFWorkbook(rowsInMemory) {
            @Override
            protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
                ZipArchiveOutputStream zip = new TimelessZip(out);
                // The form for sheets of more than 4 GB, which none can reach, is not understood by every reader.
                zip.setUseZip64(Zip64Mode.AsNeeded);
                return zip;
            }
        };
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // A ZIP file tells the time of the place, whichever that is.
        entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
