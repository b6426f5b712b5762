package org.crossfoot.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.source.formats.RowFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One ledger gives the same outturn, to the fen, in whatever style it is exported. */
class SameOutturnTest {
    private static final MadeLedger LEDGER = new MadeLedger(20221231, 240);

    @TempDir
    private Path folder;

    private int entries;

    @Test
    void textOfEveryEncodingSeparatorAndShape() throws Exception {
        write("canonical.csv", ExportStyle.text(ExportStyle.plain(LEDGER), ",", StandardCharsets.UTF_8));
        write("grp.csv", ExportStyle.text(ExportStyle.merged(LEDGER), ",", ExportStyle.GB18030));
        write("kingdee.txt", ExportStyle.text(ExportStyle.directed(LEDGER), "\t", StandardCharsets.UTF_16LE));
        write("red.csv", ExportStyle.text(ExportStyle.redLetters(LEDGER), ",", StandardCharsets.UTF_8));
        write("wan.csv", ExportStyle.text(ExportStyle.tenThousands(LEDGER), ",", StandardCharsets.UTF_8));
        write("text.xls", ExportStyle.text(ExportStyle.directed(LEDGER), "\t", ExportStyle.GB18030));

        everyFileGivesTheCanonicalOutturn();
    }

    @Test
    void workbooksOfBothFormats() throws Exception {
        write("canonical.csv", ExportStyle.text(ExportStyle.plain(LEDGER), ",", StandardCharsets.UTF_8));
        write("merged.xlsx", Workbooks.of(new XSSFWorkbook(), List.of(ExportStyle.merged(LEDGER))));
        write("merged.xls", Workbooks.of(new HSSFWorkbook(), List.of(ExportStyle.merged(LEDGER))));
        write("wan.xls", Workbooks.of(new HSSFWorkbook(), List.of(ExportStyle.tenThousands(LEDGER))));
        write("named-otherwise.csv", Workbooks.of(new XSSFWorkbook(), List.of(ExportStyle.plain(LEDGER))));
        List<List<String>> rows = ExportStyle.plain(LEDGER);
        List<List<String>> second = new ArrayList<>(List.of(rows.get(0)));
        second.addAll(rows.subList(400, rows.size()));
        write("sheets.xlsx", Workbooks.of(new XSSFWorkbook(), List.of(rows.subList(0, 400), second)));

        everyFileGivesTheCanonicalOutturn();
    }

    private void everyFileGivesTheCanonicalOutturn() throws Exception {
        LedgerReading canonical = read(List.of(folder.resolve("canonical.csv")));
        int expected = entries;
        assertThat(canonical.outturn().isEmpty()).isFalse();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                LedgerReading reading = read(List.of(file));
                assertThat(reading.outturn().sums())
                        .as("%s", file.getFileName())
                        .isEqualTo(canonical.outturn().sums());
                assertThat(entries).as("%s", file.getFileName()).isEqualTo(expected);
            }
        }
    }

    private LedgerReading read(List<Path> files) throws Exception {
        entries = 0;
        Scope scope = new Scope(new BudgetUnit(MadeLedger.UNIT, "某县农业农村局"), MadeLedger.YEAR);
        LedgerReading reading = new LedgerReading(scope, Mappings.load(Path.of("jobs/mappings")), new EntrySink() {
            @Override
            public void entry(Entry entry) {
                entries++;
            }

            @Override
            public void rejected(RejectedRow row) {
                throw new AssertionError(row + new Words(Language.ZH).say(row.reason()));
            }
        });
        for (Path file : files) {
            for (LedgerFile read : reading.read(file, file.getFileName().toString(), RowFormats.reader(file))) {
                int leftOut = read.leftOut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(read.rows()).isEqualTo(read.entries() + leftOut + read.rejected());
            }
        }
        return reading;
    }

    private void write(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
    }
}
