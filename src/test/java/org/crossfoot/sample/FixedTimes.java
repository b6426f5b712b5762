package org.crossfoot.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an Office file again with fixed times, so that the same content is the same bytes. */
final class FixedTimes {
    private static final LocalDateTime TIME = LocalDateTime.of(SampleInbox.YEAR + 1, 3, 31, 12, 0);
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private FixedTimes() {}

    static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            // Not compressed: compression differs between versions of the Java runtime.
            out.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(part.getName());
                fixed.setTimeLocal(TIME);
                out.putNextEntry(fixed);
                out.write(content(part.getName(), in.readAllBytes()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String part, byte[] bytes) {
        if (!part.equals("docProps/core.xml")) {
            return bytes;
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$1" + TIME + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
