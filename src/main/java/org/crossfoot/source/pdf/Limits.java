package org.crossfoot.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Ends the reading of a file that has no end: one with more signs, or more bytes unpacked, than any report has. */
final class Limits {
    private static final int PAGES = 3000;
    private static final int STEPS = 5_000_000;

    /** The drawing of one page; a crowded table takes less than one. */
    private static final long UNPACKED = 32L << 20;

    private static final int BUFFER = 1 << 16;

    private int steps;

    /** Thrown through PDFBox, which catches input and output errors on the way. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void pages(int count) {
        if (count > PAGES) {
            throw new Endless();
        }
    }

    /** Counts one sign or stroke. */
    void step() {
        steps++;
        if (steps > STEPS) {
            throw new Endless();
        }
    }

    /** Unpacks a drawing without keeping it, before PDFBox unpacks it into memory. */
    void unpacked(PDStream drawing) throws IOException {
        List<COSName> filters = drawing.getFilters();
        if (filters.isEmpty() || !filters.stream().allMatch(COSName.FLATE_DECODE::equals)) {
            return;
        }
        try (InputStream raw = drawing.getCOSObject().createRawInputStream()) {
            InputStream bytes = raw;
            for (int i = 0; i < filters.size(); i++) {
                bytes = new InflaterInputStream(bytes);
            }
            count(bytes);
        }
    }

    private static void count(InputStream bytes) {
        byte[] buffer = new byte[BUFFER];
        long count = 0;
        int read = 0;
        while (read >= 0) {
            count += read;
            if (count > UNPACKED) {
                throw new Endless();
            }
            read = next(bytes, buffer);
        }
    }

    /** What is damaged ends here; PDFBox takes what can be had of it. */
    private static int next(InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException e) {
            return -1;
        }
    }
}
