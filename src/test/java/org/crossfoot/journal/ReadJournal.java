package org.crossfoot.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.LedgerReading;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.csv.CsvRowReader;

/** Reads a ledger in a test and puts it to all tests of the journal. */
final class ReadJournal {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)[-/]?\\d\\d");

    private ReadJournal() {}

    /** The results of a CSV text, whose first date tells the fiscal year. */
    static List<JournalResult> csv(String text) {
        return csv(text, JournalSettings.standard());
    }

    static List<JournalResult> csv(String text, JournalSettings settings) {
        Matcher year = YEAR.matcher(text);
        Scope scope = new Scope(new BudgetUnit("", ""), year.find() ? Integer.parseInt(year.group(1)) : 2021);
        Journal journal = new Journal(scope, settings);
        try {
            LedgerReading reading = new LedgerReading(scope, Mappings.load(Path.of("jobs/mappings")), journal);
            Path file = Files.createTempFile("journal", ".csv");
            try {
                Files.writeString(file, text);
                return journal.results(reading.read(file, "账.csv", new CsvRowReader()));
            } finally {
                Files.delete(file);
            }
        } catch (SourceRefused | IOException e) {
            throw new AssertionError(e);
        }
    }
}
