package org.crossfoot.source.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;

/**
 * Refuses what is no workbook or would burst the memory, before anything is read of it.
 *
 * <p>The sizes that an archive states may be false, so that its parts are unpacked once and counted.
 */
final class ZipGuard {
    /** Sheets of a million rows shrink twenty- or thirty-fold; only texts made for it shrink more than this. */
    private static final long RATIO = 100;

    /** Small parts may shrink as they like. */
    private static final long FREE = 1 << 20;

    private static final long PART_BYTES = 1L << 32;
    private static final int PARTS = 10_000;

    private ZipGuard() {}

    static void check(Path file) throws SourceRefused, IOException {
        refuseOtherFormats(file);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > PARTS) {
                throw new SourceRefused(Message.of("xlsx.too-large", file.getFileName()));
            }
            Enumeration<? extends ZipEntry> parts = archive.entries();
            while (parts.hasMoreElements()) {
                check(file, archive, parts.nextElement());
            }
        } catch (ZipException e) {
            throw new SourceRefused(Message.of("xlsx.broken", file.getFileName()), e);
        }
    }

    private static void refuseOtherFormats(Path file) throws SourceRefused, IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(4);
        }
        if (start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw new SourceRefused(Message.of("xlsx.encrypted", file.getFileName()));
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw new SourceRefused(Message.of("xlsx.no-workbook", file.getFileName()));
        }
    }

    private static void check(Path file, ZipFile archive, ZipEntry part) throws SourceRefused, IOException {
        long packed = Math.min(Math.max(part.getCompressedSize(), 1), Files.size(file));
        long allowed = Math.min(PART_BYTES, Math.max(FREE, packed * RATIO));
        try (InputStream bytes = archive.getInputStream(part)) {
            if (isLonger(bytes, allowed)) {
                throw new SourceRefused(Message.of("xlsx.too-large", file.getFileName()));
            }
        }
    }

    private static boolean isLonger(InputStream bytes, long allowed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int count = bytes.read(buffer);
        while (count >= 0 && unpacked <= allowed) {
            unpacked += count;
            count = bytes.read(buffer);
        }
        return unpacked > allowed;
    }
}
