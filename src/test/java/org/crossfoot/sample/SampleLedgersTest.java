package org.crossfoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.csv.CsvRowReader;
import org.crossfoot.source.xlsx.XlsxRowReader;
import org.junit.jupiter.api.Test;

/** What the sample ledgers record is what the sample data's README says of them. */
class SampleLedgersTest {

    @Test
    void emergencyBureauSpentWhatItCarriedOverAndWhatItReceived() throws Exception {
        Ledger ledger = Ledger.of(SampleUnit.EMERGENCY, new CsvRowReader());

        assertThat(ledger.rejected).isEmpty();
        assertThat(ledger.yuan(Flow.OPENING_BALANCE, key -> true)).isEqualByComparingTo("2290200.00");
        assertThat(ledger.yuan(Flow.INCOME, key -> true)).isEqualByComparingTo("37779300.00");
        assertThat(ledger.yuan(Flow.BASIC, key -> true)).isEqualByComparingTo("15085700.00");
        assertThat(ledger.yuan(Flow.PROJECT, key -> true)).isEqualByComparingTo("24983800.00");
        assertThat(ledger.yuan(Flow.BALANCE_ADJUSTMENT, key -> true)).isZero();
    }

    @Test
    void emergencyBureauBookedWhatTheReportListsElsewhereOrNotAtAll() throws Exception {
        Ledger ledger = Ledger.of(SampleUnit.EMERGENCY, new CsvRowReader());

        assertThat(ledger.yuan(Flow.BASIC, of("30302"))).isEqualByComparingTo("30000.00");
        assertThat(ledger.yuan(Flow.BASIC, of("30304"))).isEqualByComparingTo("8300.00");
        assertThat(ledger.yuan(Flow.PROJECT, of("312"))).isEqualByComparingTo("763300.00");
    }

    @Test
    void everyVoucherBalancesInBothHalves() throws Exception {
        for (SampleUnit unit : List.of(SampleUnit.EMERGENCY, SampleUnit.MARKET)) {
            Ledger ledger = Ledger.of(unit, new CsvRowReader());

            assertThat(ledger.entries.stream().map(Entry::voucher).distinct())
                    .hasSizeGreaterThan(250)
                    .allSatisfy(voucher -> {
                        assertThat(ledger.balance(voucher, Entry::isBudgetAccounting))
                                .isZero();
                        assertThat(ledger.balance(voucher, entry -> !entry.isBudgetAccounting()))
                                .isZero();
                    });
        }
    }

    @Test
    void cultureBureauEnteredOneVoucherTwice() throws Exception {
        Ledger ledger = Ledger.of(SampleUnit.CULTURE, new XlsxRowReader());

        assertThat(ledger.rejected).isEmpty();
        assertThat(ledger.yuan(Flow.PROJECT, of("30227"))).isEqualByComparingTo("600233.33");
        assertThat(ledger.of("记-0012")).isNotEmpty().isEqualTo(ledger.of("记-0011"));
    }

    @Test
    void waterBureauHasTwelveRowsThatCannotBeRead() throws Exception {
        Ledger ledger = Ledger.of(SampleUnit.WATER, new CsvRowReader());

        assertThat(ledger.rejected).hasSize(12).allMatch(row -> !row.raw().isBlank());
        assertThat(ledger.entries).hasSizeGreaterThan(400);
    }

    private static Predicate<OutturnKey> of(String economic) {
        return key -> key.economic().startsWith(economic);
    }

    /** A sample ledger as the program reads it. */
    private record Ledger(List<Entry> entries, List<RejectedRow> rejected, Outturn outturn) implements EntrySink {

        static Ledger of(SampleUnit unit, RowReader reader) throws Exception {
            Scope scope = new Scope(new BudgetUnit(unit.code(), unit.name()), SampleInbox.YEAR);
            Ledger ledger = new Ledger(new ArrayList<>(), new ArrayList<>(), new Outturn());
            LedgerReading reading = new LedgerReading(scope, Mappings.load(Path.of("jobs/mappings")), ledger);
            for (LedgerFile file : reading.read(export(unit), "ledger", reader)) {
                int leftOut = file.leftOut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(file.rows()).isEqualTo(file.entries() + leftOut + file.rejected());
            }
            ledger.outturn.addAll(reading.outturn());
            return ledger;
        }

        private static Path export(SampleUnit unit) throws IOException {
            try (Stream<Path> files = Files.list(Path.of("sample-data/inbox-2021", unit.folder()))) {
                return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)"))
                        .findFirst()
                        .orElseThrow();
            }
        }

        @Override
        public void entry(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void rejected(RejectedRow row) {
            rejected.add(row);
        }

        BigDecimal yuan(Flow flow, Predicate<OutturnKey> wanted) {
            return BigDecimal.valueOf(outturn.sum(key -> key.flow() == flow && wanted.test(key)), 2);
        }

        long balance(String voucher, Predicate<Entry> half) {
            return entries.stream()
                    .filter(entry -> entry.voucher().equals(voucher))
                    .filter(half)
                    .mapToLong(entry -> entry.debit() - entry.credit())
                    .sum();
        }

        /** What a voucher's lines say, without number and place. */
        List<String> of(String voucher) {
            return entries.stream()
                    .filter(entry -> entry.voucher().equals(voucher))
                    .map(entry -> String.join(
                            " ",
                            entry.date().toString(),
                            entry.account(),
                            entry.economic(),
                            "" + entry.debit(),
                            "" + entry.credit(),
                            entry.payee()))
                    .toList();
        }
    }
}
