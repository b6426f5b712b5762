package org.crossfoot.source.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Tells the format of a file: from its content, and where that cannot tell, from its extension. */
final class Content {
    private static final int START = 4096;
    private static final int PDF_WITHIN = 1024;
    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0a1b11ae1";

    /** Binary by their first bytes: pictures, archives, RTF; decoded, some would pass as odd text. */
    private static final Set<String> OTHERS =
            Set.of("ffd8ff", "89504e47", "47494638", "424d", "52617221", "377abcaf", "1f8b08", "7b5c727466");

    private static final Pattern HTML = Pattern.compile(
            "^(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html|head|body|meta|table|div|p)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OFFICE_XML = Pattern.compile("<\\?mso-application|<w:wordDocument|<pkg:package");

    private final Path file;
    private final String extension;

    Content(Path file) {
        this.file = file;
        String name = String.valueOf(file.getFileName());
        this.extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The format.
     *
     * @throws SourceRefused if the file is of a format that is not read, or has a password
     */
    Format format() throws SourceRefused, IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(START);
        }
        String magic = HexFormat.of().formatHex(start, 0, Math.min(start.length, 8));
        if (magic.startsWith(ZIP)) {
            return packed();
        }
        if (magic.equals(OLE2)) {
            return compound();
        }
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        int pdf = latin.indexOf("%PDF");
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return Format.PDF;
        }
        if (OTHERS.stream().anyMatch(magic::startsWith)
                || OFFICE_XML.matcher(latin).find()) {
            throw notRead();
        }
        return text(start);
    }

    private Format packed() throws SourceRefused, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean ofd = zip.stream().anyMatch(part -> part.getName().equalsIgnoreCase("OFD.xml"));
            if (ofd) {
                return Format.OFD;
            }
            return partsOf(zip, "word/")
                    .or(() -> partsOf(zip, "xl/"))
                    .or(() -> Format.promisedBy(zip.getEntry("[Content_Types].xml") == null ? "" : extension))
                    .orElseThrow(this::notRead);
        } catch (IOException | IllegalArgumentException e) {
            // Cut off or damaged: what it should have been decides what to say.
            throw broken(e);
        }
    }

    private static Optional<Format> partsOf(ZipFile zip, String folder) {
        boolean binary = zip.getEntry("xl/workbook.bin") != null;
        return zip.stream().anyMatch(part -> part.getName().replace('\\', '/').startsWith(folder)) && !binary
                ? Format.promisedBy(folder.equals("xl/") ? "xlsx" : "docx")
                : Optional.empty();
    }

    private Format compound() throws SourceRefused {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> parts = container.getRoot().getEntryNames();
            if (parts.contains("EncryptedPackage")) {
                throw new SourceRefused(Message.of("source.encrypted"));
            }
            if (parts.contains("WordDocument")) {
                return Format.DOC;
            }
            if (parts.contains("Workbook") || parts.contains("Book")) {
                return Format.XLS;
            }
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
        throw notRead();
    }

    private Format text(byte[] start) throws SourceRefused {
        Format promised = Format.promisedBy(extension).orElse(Format.TXT);
        // Without the zeros of UTF-16 its tags read like any others.
        String latin =
                new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("^[ÿþï»¿]+", "");
        if (HTML.matcher(latin).find() || (promised == Format.HTML && latin.contains("<"))) {
            return Format.HTML;
        }
        boolean binary = promised != Format.TXT && promised != Format.HTML && isBinary(start);
        if (binary) {
            throw broken(null);
        }
        return Format.TXT;
    }

    private static boolean isBinary(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return start.length == 0;
    }

    private SourceRefused notRead() {
        return new SourceRefused(Message.of("source.form-not-read", '.' + extension));
    }

    private SourceRefused broken(@Nullable Exception cause) {
        Message words = Message.of("source.broken", extension);
        return cause == null ? new SourceRefused(words) : new SourceRefused(words, cause);
    }
}
