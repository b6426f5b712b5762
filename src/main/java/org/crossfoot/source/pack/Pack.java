package org.crossfoot.source.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;

/** An opened package: its parts by name, read no further than is safe. */
public final class Pack implements AutoCloseable {
    private static final long LARGEST_FILE = 256L << 20;

    /** What all parts that are read may have together, unpacked; a report of a thousand pages has a tenth of it. */
    private static final long LARGEST = 128L << 20;

    private static final int MOST_PARTS = 50_000;

    private final ZipFile zip;
    private final String kind;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long left = LARGEST;

    private Pack(ZipFile zip, String kind) {
        this.zip = zip;
        this.kind = kind;
        zip.stream().forEach(entry -> parts.put(name(entry.getName()), entry));
    }

    /**
     * Opens a package.
     *
     * @param kind of document it should be, such as {@code docx}
     * @throws SourceRefused if the file is no whole zip or beyond what is safe
     */
    public static Pack open(Path file, String kind) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST_FILE >> 20));
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_PARTS) {
                throw new SourceRefused(Message.of("source.unsafe"));
            }
            Pack pack = new Pack(zip, kind);
            zip = null;
            return pack;
        } catch (ZipException | IllegalArgumentException e) {
            throw new SourceRefused(Message.of("source.broken", kind), e);
        } finally {
            if (zip != null) {
                zip.close();
            }
        }
    }

    public boolean has(String part) {
        return parts.containsKey(name(part));
    }

    /**
     * The XML of a part.
     *
     * @throws SourceRefused if there is no such part
     */
    public Xml xml(String part) throws SourceRefused, IOException {
        ZipEntry entry = parts.get(name(part));
        if (entry == null) {
            throw new SourceRefused(Message.of("source.broken", kind));
        }
        return new Xml(new Counted(zip.getInputStream(entry)), kind);
    }

    /**
     * Unpacks everything but pictures once, for those who will hand the file to a library: the sizes that an archive states may
     * be false.
     *
     * @throws SourceRefused if it has more bytes than that
     */
    public void requireBelow(long bytes) throws SourceRefused, IOException {
        left = Math.min(left, bytes);
        byte[] buffer = new byte[1 << 16];
        for (Map.Entry<String, ZipEntry> part : parts.entrySet()) {
            if (!part.getKey().contains("/media/")) {
                unpack(part.getValue(), buffer);
            }
        }
    }

    private void unpack(ZipEntry part, byte[] buffer) throws SourceRefused, IOException {
        try (InputStream in = new Counted(zip.getInputStream(part))) {
            int count = 0;
            while (count >= 0) {
                count = in.read(buffer);
            }
        } catch (Oversize e) {
            throw new SourceRefused(Message.of("source.unsafe"), e);
        } catch (ZipException | EOFException e) {
            throw new SourceRefused(Message.of("source.broken", kind), e);
        }
    }

    /** Names are compared as Windows does, since packages are made there. */
    private static String name(String raw) {
        String name = raw.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops unpacking when all that was read so far is more than is safe. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new Oversize();
            }
            return count;
        }
    }

    /** Thrown through the XML parser. */
    static final class Oversize extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
