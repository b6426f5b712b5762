package org.crossfoot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
import org.crossfoot.report.json.Json;
import org.crossfoot.source.Document;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.DocumentFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and prints their figures and claims; needs no database. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "crossfoot.read.file")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "terminal|json|jsonl",
            defaultValue = "terminal",
            descriptionKey = "crossfoot.read.format")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** How the documents are printed. */
    enum Format {
        TERMINAL,
        JSON,
        JSONL
    }

    @Override
    public Integer call() {
        Words words = language.words();
        List<DocumentReport> reports = new ArrayList<>();
        for (Path file : files) {
            try {
                reports.add(report(DocumentFormats.read(file), words));
            } catch (SourceRefused refused) {
                refuse(file, refused.words(), words);
            } catch (IOException failure) {
                refuse(file, unreadable(file, failure), words);
            }
        }
        print(reports, words);
        return reports.size() == files.size() ? ExitCode.DONE : ExitCode.FILE_REFUSED;
    }

    private static DocumentReport report(Document document, Words words) {
        DocumentReading reading = new NarrativeReader().read(document);
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

    private void refuse(Path file, Message why, Words words) {
        spec.commandLine().getErr().println(words.say("cli.refused", file, why));
    }

    private void print(List<DocumentReport> reports, Words words) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSONL -> reports.forEach(report -> out.print(Json.line(report) + "\n"));
            case JSON -> out.print(Json.pretty(reports.size() == 1 ? reports.get(0) : reports) + "\n");
            case TERMINAL -> reports.forEach(report -> out.print(ReadingTable.of(report, words)));
        }
    }
}
