package org.crossfoot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.json.Json;
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
    public Integer call() throws InterruptedException {
        Words words = language.words();
        NarrativeReader narratives = new NarrativeReader();
        List<DocumentReport> reports = new ArrayList<>();
        AtomicInteger refused = new AtomicInteger();
        InOrder.each(files, file -> ReadDocument.of(file, narratives, words), read -> {
            Message refusal = read.refusal();
            DocumentReport report = read.report();
            if (refusal != null) {
                refused.incrementAndGet();
                spec.commandLine().getErr().println(words.say("cli.refused", read.file(), refusal));
            } else if (report != null && format == Format.JSON) {
                reports.add(report);
            } else if (report != null) {
                print(format == Format.JSONL ? Json.line(report) + '\n' : ReadingTable.of(report, words));
            }
        });
        if (format == Format.JSON) {
            print(Json.pretty(reports.size() == 1 ? reports.get(0) : reports) + '\n');
        }
        return refused.get() == 0 ? ExitCode.DONE : ExitCode.FILE_REFUSED;
    }

    /** At once, so that a long call can be followed. */
    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
