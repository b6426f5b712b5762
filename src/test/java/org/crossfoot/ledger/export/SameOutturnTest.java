package org.crossfoot.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.ReadingOrder;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
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
    private boolean paymentsCount;

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

    @Test
    void tablesOfInterfaceStandards() throws Exception {
        Map<OutturnKey, Long> movements = movements(ExportStyle.plain(LEDGER));
        write("gbt.xml", StandardStyle.xml(StandardStyle.national(LEDGER)));
        assertThat(read(List.of(folder.resolve("gbt.xml"))).outturn().sums()).isEqualTo(movements);

        write("JZPZ.csv", StandardStyle.csv(StandardStyle.audit(LEDGER)));
        assertThat(read(List.of(folder.resolve("JZPZ.csv"))).outturn().sums()).isEqualTo(movements);

        write("GL_Details.csv", StandardStyle.csv(StandardStyle.international(LEDGER)));
        assertThat(read(List.of(folder.resolve("GL_Details.csv"))).outturn().sums())
                .isEqualTo(movements);
    }

    @Test
    void aFolderOfTables() throws Exception {
        Map<OutturnKey, Long> movements = movements(ExportStyle.plain(LEDGER));
        List<Path> tables = new ArrayList<>();
        for (Map.Entry<String, List<List<String>>> table :
                StandardStyle.national(LEDGER).entrySet()) {
            write(table.getKey() + ".txt", StandardStyle.csv(table.getValue()));
            tables.add(folder.resolve(table.getKey() + ".txt"));
        }
        Collections.reverse(tables);
        tables.sort(Comparator.comparing(Path::toString, ReadingOrder.ofPaths()));

        assertThat(read(tables).outturn().sums()).isEqualTo(movements);
    }

    @Test
    void paymentsOfTheTreasuryAreTheExpenditureButForTheAccount() throws Exception {
        write("支付.csv", StandardStyle.csv(StandardStyle.payments(LEDGER)));
        Map<String, Long> expected = new TreeMap<>();
        movements(ExportStyle.plain(LEDGER)).forEach((key, fen) -> {
            if (key.flow().isExpenditure()) {
                expected.merge(withoutAccount(key), fen, Long::sum);
            }
        });
        paymentsCount = true;
        Map<String, Long> paid = new TreeMap<>();
        read(List.of(folder.resolve("支付.csv")))
                .outturn()
                .sums()
                .forEach((key, fen) -> paid.merge(withoutAccount(key), fen, Long::sum));

        assertThat(paid).isEqualTo(expected);
    }

    @Test
    void paymentsAndBalancesBesideVouchersAreNotCountedAgain() throws Exception {
        write("a.csv", ExportStyle.text(ExportStyle.plain(LEDGER), ",", StandardCharsets.UTF_8));
        write("支付.csv", StandardStyle.csv(StandardStyle.payments(LEDGER)));
        write("余额.csv", StandardStyle.csv(StandardStyle.balances(LEDGER, 0)));
        LedgerReading alone = read(List.of(folder.resolve("a.csv")));
        LedgerReading all = read(List.of(folder.resolve("a.csv"), folder.resolve("支付.csv"), folder.resolve("余额.csv")));

        assertThat(all.outturn().sums()).isEqualTo(alone.outturn().sums());
        assertThat(all.files().get(1).leftOut()).containsOnlyKeys("payment", "subtotal");
        assertThat(all.files().get(2).leftOut()).containsOnlyKeys("trial-balance", "subtotal");
        assertThat(all.notices()).isEmpty();
    }

    @Test
    void aTrialBalanceThatDiffersFromTheEntriesIsSaid() throws Exception {
        write("a.csv", ExportStyle.text(ExportStyle.plain(LEDGER), ",", StandardCharsets.UTF_8));
        write("余额.csv", StandardStyle.csv(StandardStyle.balances(LEDGER, 1)));

        assertThat(read(List.of(folder.resolve("a.csv"), folder.resolve("余额.csv")))
                        .notices())
                .extracting(Message::key)
                .containsExactly("ledger.balance-differs");
    }

    @Test
    void theSameEntriesCountOnce() throws Exception {
        write("a.csv", ExportStyle.text(ExportStyle.plain(LEDGER), ",", StandardCharsets.UTF_8));
        write("b.xlsx", Workbooks.of(new XSSFWorkbook(), List.of(ExportStyle.merged(LEDGER))));
        List<List<String>> half = ExportStyle.plain(LEDGER);
        half.removeIf(
                row -> row.get(2).compareTo("2022-06-30") > 0 && !row.get(2).startsWith("凭证"));
        write("half.csv", ExportStyle.text(half, ",", StandardCharsets.UTF_8));
        Map<OutturnKey, Long> expected =
                read(List.of(folder.resolve("a.csv"))).outturn().sums();

        LedgerReading twice = read(List.of(folder.resolve("a.csv"), folder.resolve("b.xlsx")));
        assertThat(twice.outturn().sums()).isEqualTo(expected);
        assertThat(twice.files().get(1).leftOut()).containsOnlyKeys("repeated");
        assertThat(twice.isCertain()).isTrue();

        LedgerReading halfFirst = read(List.of(folder.resolve("half.csv"), folder.resolve("a.csv")));
        assertThat(halfFirst.outturn().sums()).isEqualTo(expected);
        assertThat(halfFirst.notices()).extracting(Message::key).containsExactly("ledger.repeated");
    }

    @Test
    void exportsThatOverlapProveNothing() throws Exception {
        List<List<String>> early = ExportStyle.plain(LEDGER);
        early.removeIf(
                row -> row.get(2).compareTo("2022-07-31") > 0 && !row.get(2).startsWith("凭证"));
        List<List<String>> late = ExportStyle.plain(LEDGER);
        late.removeIf(row -> row.get(2).compareTo("2022-06-01") < 0);
        write("early.csv", ExportStyle.text(early, ",", StandardCharsets.UTF_8));
        write("late.csv", ExportStyle.text(late, ",", StandardCharsets.UTF_8));

        assertThat(read(List.of(folder.resolve("early.csv"), folder.resolve("late.csv")))
                        .isCertain())
                .isFalse();
    }

    private static String withoutAccount(OutturnKey key) {
        return String.join("|", key.flow().code(), key.fund(), key.function(), key.economic(), key.project());
    }

    /** What the canonical form comes to, but for opening balances, which tables of vouchers do not have. */
    private Map<OutturnKey, Long> movements(List<List<String>> plain) throws Exception {
        write("movements.csv", ExportStyle.text(plain, ",", StandardCharsets.UTF_8));
        Map<OutturnKey, Long> sums = new TreeMap<>(
                read(List.of(folder.resolve("movements.csv"))).outturn().sums());
        sums.keySet().removeIf(key -> key.flow() == Flow.OPENING_BALANCE);
        return sums;
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
        if (paymentsCount) {
            reading.countPayments();
        }
        for (Path file : files) {
            reading.read(file, file.getFileName().toString(), RowFormats.reader(file));
            for (LedgerFile read : reading.files()) {
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
