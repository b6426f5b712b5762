package org.crossfoot.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes in the form that the database's own {@code UNCOMPRESS()} reads: their number, low byte first, then zlib. */
final class Compressed {
    private static final int HEADER = 4;

    private Compressed() {}

    static byte[] pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        // Nearly as small as by the slowest level, and several times as fast.
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed, fast)) {
            zlib.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        ByteArrayInputStream zlib = new ByteArrayInputStream(packed, HEADER, packed.length - HEADER);
        try (InflaterInputStream content = new InflaterInputStream(zlib)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
