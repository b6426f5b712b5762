package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mapping;
import org.crossfoot.ledger.ReadingOrder;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Message;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.LedgerReports;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.RowFormats;

/** Ledger exports of any unit and year, read one after another; entries are summed and not kept. */
final class ReadLedgers implements EntrySink {
    private final LedgerReading reading;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Message> refused = new ArrayList<>();

    private ReadLedgers(List<Mapping> mappings) {
        this.reading = new LedgerReading(new Scope(new BudgetUnit("", ""), 0), mappings, this);
    }

    /** Reads exports; lists of payments count where nothing else tells what was spent. */
    static ReadLedgers of(List<Path> files, List<Mapping> mappings) {
        ReadLedgers vouchers = new ReadLedgers(mappings);
        List<Path> ordered = files.stream()
                .sorted(Comparator.comparing(Path::toString, ReadingOrder.ofPaths()))
                .toList();
        ordered.forEach(vouchers::read);
        if (!vouchers.reading.hasPaymentsAlone()) {
            return vouchers;
        }
        ReadLedgers payments = new ReadLedgers(mappings);
        payments.reading.countPayments();
        ordered.forEach(payments::read);
        return payments;
    }

    /** Reads an export; whatever goes wrong with it is told of it alone. */
    private void read(Path file) {
        String shown = file.toString().replace('\\', '/');
        try {
            reading.read(file, shown, RowFormats.reader(file));
        } catch (SourceRefused refusal) {
            refuse(shown, refusal.words());
        } catch (IOException failure) {
            String key = Files.exists(file) ? "cli.unreadable" : "cli.no-such-file";
            refuse(shown, Message.of(key, failure.getClass().getSimpleName()));
        }
    }

    private void refuse(String shown, Message reason) {
        refused.add(Message.of("cli.refused", shown, reason));
        rejected.removeIf(row -> row.file().equals(shown));
    }

    /** Why files were not read, in their order. */
    List<Message> refused() {
        return refused;
    }

    /** What should be known of the exports beside their rows. */
    List<Message> notices() {
        return reading.notices();
    }

    LedgerReport report(LedgerReports reports) {
        return reports.of(reading.files(), rejected, reading.outturns());
    }

    @Override
    public void entry(Entry entry) {
        // Sums are all that is shown of entries.
    }

    @Override
    public void rejected(RejectedRow row) {
        rejected.add(row);
    }
}
