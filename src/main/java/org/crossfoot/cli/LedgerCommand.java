package org.crossfoot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfoot.batch.Inbox;
import org.crossfoot.ledger.Mapping;
import org.crossfoot.ledger.Mappings;
import org.crossfoot.message.Words;
import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.LedgerReports;
import org.crossfoot.report.json.Json;
import org.crossfoot.source.SourceRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfoot ledger}: shows how ledger exports are understood and what they sum to; needs no database. */
@Command(name = "ledger", mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "crossfoot.ledger.file")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "terminal|json",
            defaultValue = "terminal",
            descriptionKey = "crossfoot.ledger.format")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** How the understanding is printed. */
    enum Format {
        TERMINAL,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Words words = language.words();
        PrintWriter err = spec.commandLine().getErr();
        List<Mapping> mappings;
        try {
            mappings = Mappings.load(StandardMappings.folder());
        } catch (SourceRefused refused) {
            err.println(words.say(refused.words()));
            return ExitCode.WRONG_USAGE;
        }
        ReadLedgers ledgers = ReadLedgers.of(exports(), mappings);
        ledgers.refused().forEach(refusal -> err.println(words.say(refusal)));
        ledgers.notices().forEach(notice -> err.println(words.say(notice)));
        LedgerReport report = ledgers.report(new LedgerReports(words));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? Json.pretty(report) + '\n' : LedgerTable.of(report, words));
        out.flush();
        return ledgers.refused().isEmpty() ? ExitCode.DONE : ExitCode.FILE_REFUSED;
    }

    /** The files, folders standing for all that lies in them. */
    private List<Path> exports() throws IOException {
        List<Path> exports = new ArrayList<>();
        for (Path file : files) {
            exports.addAll(Files.isDirectory(file) ? Inbox.filesBelow(file) : List.of(file));
        }
        return exports;
    }
}
