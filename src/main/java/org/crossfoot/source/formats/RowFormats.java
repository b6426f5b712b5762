package org.crossfoot.source.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.message.Message;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;
import org.crossfoot.source.html.HtmlRowReader;
import org.crossfoot.source.xls.XlsRowReader;
import org.crossfoot.source.xlsx.XlsxRowReader;
import org.crossfoot.source.xml.XmlRowReader;

/** Tells which reader reads a ledger export: by its content, for what is called .xls is often a web page or plain text. */
public final class RowFormats {
    private RowFormats() {}

    /**
     * The reader of an export.
     *
     * @throws SourceRefused if the file is of a format that has no rows, or has a password
     */
    public static RowReader reader(Path file) throws SourceRefused, IOException {
        if (isWideText(file)) {
            return new CsvRowReader();
        }
        return switch (new Content(file).format()) {
            case XLSX -> new XlsxRowReader();
            case XLS -> new XlsRowReader();
            case HTML -> new HtmlRowReader();
            case TXT -> isXml(file) ? new XmlRowReader() : new CsvRowReader();
            case DOCX, DOC, PDF, OFD -> throw new SourceRefused(Message.of("source.no-rows"));
        };
    }

    private static boolean isXml(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(64), StandardCharsets.ISO_8859_1);
            return start.replaceFirst("^[ï»¿\\s]+", "").startsWith("<?xml");
        }
    }

    /** Text in UTF-16, which is full of zeros, with its byte order mark: what spreadsheets save as Unicode text. */
    private static boolean isWideText(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(2);
        }
        int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF;
    }
}
