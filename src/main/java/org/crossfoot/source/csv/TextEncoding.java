package org.crossfoot.source.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The character encoding of a text, told from its first bytes: a byte order mark decides, else UTF-8 or GB18030, whichever
 * reads them with fewer faults.
 *
 * @param charset what to decode with
 * @param markLength how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, int markLength) {
    private static final int ENOUGH = 4096;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Judges by the first {@code length} bytes of a file; a character cut off at their end is no fault. */
    static TextEncoding of(byte[] start, int length) {
        if (startsWith(start, length, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, length, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, length, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        Charset wide = withoutMark(start, length);
        if (wide != null) {
            return new TextEncoding(wide, 0);
        }
        int faults = faults(StandardCharsets.UTF_8, start, length);
        boolean utf8 = faults == 0 || faults <= faults(GB18030, start, length);
        return new TextEncoding(utf8 ? StandardCharsets.UTF_8 : GB18030, 0);
    }

    /** UTF-16 without its mark: every second byte of its digits and separators is zero; null if it is none. */
    private static @Nullable Charset withoutMark(byte[] bytes, int length) {
        int[] zeros = new int[2];
        int looked = Math.min(length, ENOUGH);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) * 8 < looked
                || Math.min(zeros[0], zeros[1]) * 8 > Math.max(zeros[0], zeros[1])) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** True if the bytes begin with these values. */
    static boolean startsWith(byte[] bytes, int length, int... values) {
        if (length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    private static int faults(Charset charset, byte[] bytes, int length) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(8192);
        int faults = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            out.clear();
            if (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return faults;
            }
        }
    }
}
