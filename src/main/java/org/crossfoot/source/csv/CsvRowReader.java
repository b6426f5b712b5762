package org.crossfoot.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.ReaderInputStream;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;

/**
 * Reads comma or tab separated text, by RFC 4180, in UTF-8, UTF-16 or GB18030.
 *
 * <p>Commons CSV parses what is quoted; a line without quotation marks, as most exports have nothing but, is split as it stands.
 * A row whose quotation is never closed, or is followed by more text, is unreadable; reading goes on with the next line.
 * A row with bytes that the encoding does not know is unreadable too, for what they stood for is lost.
 */
public final class CsvRowReader implements RowReader {
    /** As much of a file as its encoding is told from. */
    private static final int SAMPLE = 1 << 20;

    /** More than the first lines that the separator is told from. */
    private static final int BEGINNING = 1 << 16;

    private static final char DAMAGED = '\uFFFD';
    private static final char NUL = '\0';
    private static final int SAID = 100;

    @Override
    public RowSource read(Path file, RowSink rows) throws SourceRefused, IOException {
        byte[] sample = sample(file);
        refuseWorkbooks(file, sample);
        TextEncoding encoding = TextEncoding.of(sample, sample.length);
        char separator = Separator.of(new String(sample, 0, Math.min(sample.length, BEGINNING), encoding.charset()));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(encoding.markLength());
            readAll(new Lines(lines(bytes, encoding.charset(), separator)), format, rows);
        }
        return new RowSource("csv", encoding.charset().name());
    }

    /** Where separators are more than a byte each, the text is recoded first. */
    private static ByteLines lines(InputStream bytes, Charset charset, char separator) throws IOException {
        if (!charset.equals(StandardCharsets.UTF_16LE) && !charset.equals(StandardCharsets.UTF_16BE)) {
            return new ByteLines(bytes, charset, separator);
        }
        InputStream recoded = ReaderInputStream.builder()
                .setReader(new InputStreamReader(bytes, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
        return new ByteLines(recoded, StandardCharsets.UTF_8, separator);
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(SAMPLE);
        }
    }

    private static void refuseWorkbooks(Path file, byte[] sample) throws SourceRefused {
        boolean workbook = TextEncoding.startsWith(sample, sample.length, 'P', 'K', 3, 4)
                || TextEncoding.startsWith(sample, sample.length, 0xD0, 0xCF, 0x11, 0xE0);
        if (workbook) {
            throw new SourceRefused(Message.of("csv.workbook", file.getFileName()));
        }
    }

    private static void readAll(Lines lines, CSVFormat format, RowSink rows) throws IOException {
        boolean more = true;
        while (more) {
            try {
                more = readUntilBroken(lines, format, rows);
            } catch (Lines.LineTooLong e) {
                rows.unreadable(new Row("", e.number(), List.of(e.beginning())), Message.of("csv.line-too-long"));
            } catch (CSVException | Lines.RowTooLong e) {
                int number = lines.rowNumber();
                rows.unreadable(new Row("", number, List.of(lines.giveUp())), Message.of("csv.quotation-broken"));
            }
        }
    }

    /** Reads to the end of the text, or to the first row that is broken; the parser cannot go on behind one. False at the end. */
    private static boolean readUntilBroken(Lines lines, CSVFormat format, RowSink rows) throws IOException {
        CSVParser parser = CSVParser.parse(lines, format);
        Iterator<CSVRecord> records = parser.iterator();
        lines.beginRow();
        while (lines.hasMore()) {
            List<String> cells = lines.plainRow();
            if (cells != null) {
                rows.row(new Row("", lines.number(), cells));
            } else if (hasNext(records)) {
                hand(lines, records.next(), rows);
            }
            lines.beginRow();
        }
        return false;
    }

    private static boolean hasNext(Iterator<CSVRecord> records) throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void hand(Lines lines, CSVRecord record, RowSink rows) {
        List<String> cells = Collections.unmodifiableList(Arrays.asList(record.values()));
        Row row = new Row("", lines.rowNumber(), cells);
        if (lines.rowHas(DAMAGED)) {
            rows.unreadable(row, damage("csv.text-damaged", cells, DAMAGED));
        } else if (lines.rowHas(NUL)) {
            rows.unreadable(row, damage("csv.nul-bytes", cells, NUL));
        } else {
            rows.row(row);
        }
    }

    private static Message damage(String key, List<String> cells, char character) {
        return Message.of(
                key,
                cells.stream()
                        .filter(cell -> cell.indexOf(character) >= 0)
                        .findFirst()
                        .map(CsvRowReader::shortened)
                        .orElse(""));
    }

    private static String shortened(String cell) {
        String shown = cell.replace(NUL, '?');
        return shown.length() > SAID ? shown.substring(0, SAID) + "…" : shown;
    }
}
