package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verifier;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.DocumentReports;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.DocumentFormats;
import org.crossfoot.source.formats.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What came of one document.
 *
 * @param file as the user gave it
 * @param report what was read of it, null if it was refused
 * @param refusal why it was refused, null if it was read
 */
record ReadDocument(
        Path file,
        @Nullable DocumentReport report,
        @Nullable Message refusal) {

    /** Reads a document; whatever goes wrong with it is told of it alone. */
    static ReadDocument of(Path file, NarrativeReader narratives, Words words) {
        try {
            DocumentReport report = Guard.read(() -> report(narratives.read(DocumentFormats.read(file)), words));
            return new ReadDocument(file, report, null);
        } catch (SourceRefused refused) {
            return new ReadDocument(file, null, refused.words());
        } catch (IOException failure) {
            return new ReadDocument(file, null, unreadable(file, failure));
        } catch (RuntimeException fault) {
            return new ReadDocument(file, null, Message.of("cli.fault", fault.toString()));
        }
    }

    private static DocumentReport report(DocumentReading reading, Words words) {
        Integer year = reading.year();
        Scope scope = new Scope(new BudgetUnit("", reading.unit()), year == null ? 0 : year);
        Reconciliation reconciliation = new Reconciliation(scope, List.of(reading), null);
        List<CheckResult> results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(reconciliation))
                .map(Verifier::verify)
                .toList();
        return DocumentReports.of(reading, results, words);
    }

    private static Message unreadable(Path file, IOException failure) {
        return Files.exists(file)
                ? Message.of("cli.unreadable", failure.getClass().getSimpleName())
                : Message.of("cli.no-such-file");
    }
}
