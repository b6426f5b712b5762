package org.crossfoot.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.crossfoot.budget.Scope;
import org.crossfoot.message.Message;
import org.crossfoot.source.FileState;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;

/**
 * Reads the ledger exports of one scope, one after another, into entries and the outturn.
 *
 * <p>A scope with an empty unit code accepts rows of any unit, one with year 0 rows of any year. Not for several threads.
 */
public final class LedgerReading {
    private final Setting setting;
    private final FilesThatCount files;

    public LedgerReading(Scope scope, List<Mapping> mappings, EntrySink sink) {
        this.setting = new Setting(
                scope,
                List.copyOf(mappings),
                sink,
                new ScopeSums(scope.unit()),
                new Books(),
                new TrialBalance(),
                new Payments(),
                new Repetitions(),
                new ArrayList<>());
        this.files = new FilesThatCount(setting);
    }

    /** What all sheets of a scope share. */
    record Setting(
            Scope scope,
            List<Mapping> mappings,
            EntrySink sink,
            ScopeSums sums,
            Books books,
            TrialBalance trial,
            Payments payments,
            Repetitions repetitions,
            List<Message> notices) {}

    /**
     * Reads one export.
     *
     * @param file where it lies
     * @param shownAs its path as the user gave it, with forward slashes
     * @return how each sheet was understood, in the order of the file; one for a file without sheets
     * @throws SourceRefused if the file cannot be read, or no sheet has the headers of a mapping
     */
    public List<LedgerFile> read(Path file, String shownAs, RowReader reader) throws SourceRefused, IOException {
        return read(file, FileState.of(file), shownAs, reader);
    }

    /**
     * Reads one export that was looked at before.
     *
     * @param state what it was then; a file that has been written to since is refused
     */
    public List<LedgerFile> read(Path file, FileState state, String shownAs, RowReader reader)
            throws SourceRefused, IOException {
        try {
            return understood(file, state, shownAs, reader);
        } catch (SourceRefused e) {
            files.takeBack(shownAs);
            throw e;
        }
    }

    private List<LedgerFile> understood(Path file, FileState state, String shownAs, RowReader reader)
            throws SourceRefused, IOException {
        Map<String, SheetReading> sheets = new LinkedHashMap<>();
        RowSource source = reader.read(file, new RowSink() {
            @Override
            public void row(Row row) {
                sheet(row).row(row);
            }

            @Override
            public void unreadable(Row row, Message reason) {
                sheet(row).unreadable(row, reason);
            }

            private SheetReading sheet(Row row) {
                return sheets.computeIfAbsent(row.sheet(), name -> new SheetReading(shownAs, name, setting));
            }
        });
        if (!state.isStillThatOf(file)) {
            throw new SourceRefused(Message.of("ledger.changed", shownAs));
        }
        refuseUnknown(shownAs, sheets.values());
        List<LedgerFile> read = new ArrayList<>();
        for (SheetReading sheet : sheets.values()) {
            read.add(sheet.finish(state.sha256(), source));
        }
        return files.add(shownAs, read);
    }

    private static void refuseUnknown(String shownAs, Collection<SheetReading> sheets) throws SourceRefused {
        if (sheets.isEmpty()) {
            throw new SourceRefused(Message.of("ledger.empty", shownAs));
        }
        for (SheetReading sheet : sheets) {
            Optional<Message> refusal = sheet.refusal();
            if (refusal.isPresent()) {
                throw new SourceRefused(refusal.get());
            }
        }
        if (sheets.stream().noneMatch(SheetReading::isUnderstood)) {
            HeaderSearch nearest = sheets.stream()
                    .map(SheetReading::search)
                    .max(Comparator.comparingInt(HeaderSearch::found))
                    .orElseThrow();
            throw new SourceRefused(nearest.notFound(shownAs));
        }
    }

    /** How each sheet was understood, in the order of the files; what a later file has turned out to repeat is left out. */
    public List<LedgerFile> files() {
        return files.all();
    }

    /** True if nothing but the treasury's payments tells what was spent. */
    public boolean hasPaymentsAlone() {
        return setting.payments().areSeen() && files.all().stream().noneMatch(file -> file.entries() > 0);
    }

    /** From now on payments are entries: for lists that are read for themselves. */
    public void countPayments() {
        setting.payments().count();
    }

    /** False if some entries may be counted twice, so that sums prove nothing. */
    public boolean isCertain() {
        return files.areCertain();
    }

    /** What should be known of the exports beside their rows: repetitions, trial balances that differ. */
    public List<Message> notices() {
        List<Message> notices = new ArrayList<>(setting.notices());
        TrialBalance trial = setting.trial();
        setting.sums().tell(trial);
        notices.addAll(trial.differences());
        return notices;
    }

    /** The outturn of all that was read so far. */
    public Outturn outturn() {
        Outturn all = new Outturn();
        outturns().values().forEach(all::addAll);
        return all;
    }

    /** The outturn of each unit and year that entries were read of, in that order. */
    public SortedMap<Scope, Outturn> outturns() {
        return setting.sums().outturns();
    }
}
