package org.crossfoot.source.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.Deflater;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files of the old kind with a password, and workbooks whose sheet is larger than two gigabytes. */
class HostileOfficeFilesTest {
    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 0x0100;
    private static final int OBFUSCATED = 0x8000;
    private static final long SHEET = (2L << 30) + (64L << 20);
    private static final byte[] PART = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void anOldWordFileIsRead() throws Exception {
        assertThat(DocumentFormats.read(Files.write(folder.resolve("plain.doc"), plain()))
                        .text())
                .contains("12.50万元");
    }

    @Test
    @Timeout(10)
    void anOldWordFileWithAPasswordIsNamed() throws Exception {
        assertRefused(Files.write(folder.resolve("rc4.doc"), locked()), "source.encrypted");
        assertRefused(Files.write(folder.resolve("xor.doc"), flagged(ENCRYPTED | OBFUSCATED)), "source.encrypted");
        assertRefused(Files.write(folder.resolve("bit.doc"), flagged(ENCRYPTED)), "source.encrypted");
    }

    /** A thousandfold, as bombs are, and some fortyfold, as sheets of numbers may be. */
    @ParameterizedTest
    @Timeout(10)
    @ValueSource(ints = {1 << 10, 24})
    void aSheetOfTwoGigabytesIsRefused(int run) throws Exception {
        Path file = folder.resolve("sheet.xlsx");
        writeSheet(file, block(run));
        assertThat(Files.size(file)).isLessThan(SHEET / 15);
        assertRefused(file, "source.unsafe");
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> DocumentFormats.read(file))
                .isInstanceOfSatisfying(
                        SourceRefused.class,
                        refused -> assertThat(refused.words().key()).isEqualTo(key));
    }

    private static byte[] plain() throws IOException {
        try (InputStream bytes = HostileOfficeFilesTest.class.getResourceAsStream("/formats/plain.doc")) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(plain()))) {
            word.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    /** The file with bits of its first block set, as Word sets them for a password; what follows stays as it is. */
    private static byte[] flagged(int bits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(plain()))) {
            DirectoryEntry root = container.getRoot();
            byte[] main;
            try (InputStream in = container.createDocumentInputStream("WordDocument")) {
                main = in.readAllBytes();
            }
            ByteBuffer block = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
            block.putShort(FLAGS, (short) (block.getShort(FLAGS) | bits));
            root.getEntry("WordDocument").delete();
            root.createDocument("WordDocument", new ByteArrayInputStream(main));
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    /** A megabyte of numbers, the same number {@code run} times in turn, deflated so that it can be repeated. */
    private static byte[] block(int run) {
        StringBuilder rows = new StringBuilder();
        int number = 17;
        while (rows.length() < 1 << 20) {
            number = number * 1_103_515_245 + 12_345;
            rows.append(("<c><v>" + (number >>> 8) + "</v></c>").repeat(run));
        }
        rows.setLength(1 << 20);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(rows.toString().getBytes(StandardCharsets.US_ASCII));
        byte[] packed = new byte[1 << 20];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** An archive by hand: deflating two gigabytes would take longer than reading them. */
    private static void writeSheet(Path file, byte[] block) throws IOException {
        long blocks = SHEET >> 20;
        long packed = blocks * block.length;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] local = header(packed);
            out.write(local);
            out.write(PART);
            for (long i = 0; i < blocks; i++) {
                out.write(block);
            }
            byte[] central = new byte[46];
            ByteBuffer entry = ByteBuffer.wrap(central).order(ByteOrder.LITTLE_ENDIAN);
            entry.putInt(0x02014b50).putShort((short) 20).put(local, 4, 24);
            out.write(central);
            out.write(PART);
            byte[] end = new byte[22];
            ByteBuffer last = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            last.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
            last.putInt(46 + PART.length).putInt((int) (30 + PART.length + packed));
            out.write(end);
        }
    }

    private static byte[] header(long packed) {
        byte[] bytes = new byte[30];
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        header.putInt(0).putInt(0).putInt((int) packed).putInt((int) SHEET).putShort((short) PART.length);
        return bytes;
    }
}
