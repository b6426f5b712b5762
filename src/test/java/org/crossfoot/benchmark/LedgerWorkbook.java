package org.crossfoot.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Makes a workbook of a generated ledger, and reads one with nothing but fastexcel-reader, to measure the reading of workbooks
 * against; {@code docs/performance.md} tells how. No test, so that no build runs it.
 *
 * <pre>java -cp (test classpath) org.crossfoot.benchmark.LedgerWorkbook make LEDGER.csv LEDGER.xlsx
 * java -cp (test classpath) org.crossfoot.benchmark.LedgerWorkbook read LEDGER.xlsx</pre>
 */
public final class LedgerWorkbook {
    private static final int DEBIT = 9;
    private static final int CREDIT = 10;

    private LedgerWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(file, Path.of(arguments[2]));
        } else {
            read(file);
        }
    }

    /** Amounts are numbers and all else is text, as accounting programs export it. */
    private static void make(Path ledger, Path workbook) throws IOException {
        try (SXSSFWorkbook made = new SXSSFWorkbook(100);
                CSVParser rows = CSVParser.parse(ledger, StandardCharsets.UTF_8, CSVFormat.DEFAULT);
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet sheet = made.createSheet("凭证明细");
            for (CSVRecord record : rows) {
                Row row = sheet.createRow((int) record.getRecordNumber() - 1);
                for (int i = 0; i < record.size(); i++) {
                    boolean amount = record.getRecordNumber() > 1 && (i == DEBIT || i == CREDIT);
                    if (amount) {
                        row.createCell(i).setCellValue(Double.parseDouble(record.get(i)));
                    } else {
                        row.createCell(i).setCellValue(record.get(i));
                    }
                }
            }
            made.write(out);
        }
    }

    private static void read(Path file) throws IOException {
        long began = System.nanoTime();
        long[] cells = {0, 0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                cells[0]++;
                for (Cell cell : row) {
                    cells[1] += cell != null && cell.getRawValue() != null ? 1 : 0;
                }
            });
        }
        System.out.printf("%,d rows, %,d cells, %.2f s%n", cells[0], cells[1], (System.nanoTime() - began) / 1e9);
    }
}
