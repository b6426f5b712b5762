package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mapping;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Message;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.LedgerReports;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.RowFormats;

/** Ledger exports of any unit and year, read one after another; entries are summed and not kept. */
final class ReadLedgers implements EntrySink {
    private final LedgerReading reading;
    private final List<LedgerFile> files = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Message> refused = new ArrayList<>();

    ReadLedgers(List<Mapping> mappings) {
        this.reading = new LedgerReading(new Scope(new BudgetUnit("", ""), 0), mappings, this);
    }

    /** Reads an export; whatever goes wrong with it is told of it alone. */
    void read(Path file) {
        String shown = file.toString().replace('\\', '/');
        try {
            files.addAll(reading.read(file, shown, RowFormats.reader(file)));
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

    LedgerReport report(LedgerReports reports) {
        return reports.of(files, rejected, reading.outturns());
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
