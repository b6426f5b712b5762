package org.crossfoot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.crossfoot.batch.AnotherRunUnderWay;
import org.crossfoot.batch.AuditRun;
import org.crossfoot.batch.ConfigurationRefused;
import org.crossfoot.batch.RunOutcome;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.store.DatabaseSettings;
import org.crossfoot.store.DatabaseUnavailable;
import org.crossfoot.store.DiskFull;
import org.crossfoot.store.StoreFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;

/** One run from the command line: its progress and sentences on the terminal, its exit code, its end by Ctrl-C. */
final class RunSession {
    private static final Logger LOG = LoggerFactory.getLogger(RunSession.class);

    /** Where the embedded database and the program's log are kept. */
    private static final Path HOME = Path.of(".crossfoot");

    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;
    private boolean interrupted;

    RunSession(CommandSpec spec, Optional<Language> language) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.language = language.orElse(Language.ZH);
    }

    /** Makes a request from what the user wrote. */
    @FunctionalInterface
    interface Preparation {
        RunRequest request() throws ConfigurationRefused, IOException;
    }

    int run(Preparation preparation) {
        Words words = new Words(language);
        try {
            RunRequest request = preparation.request();
            words = new Words(request.plan().language());
            return run(request, words);
        } catch (ConfigurationRefused e) {
            return end(words, e.words(), ExitCode.WRONG_USAGE);
        } catch (AnotherRunUnderWay e) {
            return end(words, e.words(), ExitCode.BUSY);
        } catch (StoreFailed e) {
            return end(words, e.words(), ExitCode.FAILED);
        } catch (DatabaseUnavailable e) {
            return end(words, e.words(), ExitCode.FAILED);
        } catch (IOException | RuntimeException e) {
            LOG.error("the run failed", e);
            if (DiskFull.isCauseOf(e)) {
                return end(words, Message.of("batch.disk-full"), ExitCode.FAILED);
            }
            String kind = e.getClass().getSimpleName();
            return end(words, Message.of("cli.run-failed", kind + ": " + e.getMessage()), ExitCode.FAILED);
        }
    }

    private int run(RunRequest request, Words words)
            throws ConfigurationRefused, AnotherRunUnderWay, DatabaseUnavailable, IOException {
        ConsoleProgress progress = ConsoleProgress.on(err, words);
        AuditRun run =
                new AuditRun(request.plan(), progress, Clock.system(ZoneId.systemDefault()), Terminal.isOutput());
        Interrupt interrupt = Interrupt.stopping(run, progress);
        RunOutcome outcome;
        try {
            Optional<DatabaseSettings> server = DatabaseChoice.of(System.getenv(), request.server());
            outcome = server.isPresent() ? run.on(server.get()) : run.embedded(HOME);
        } finally {
            interrupted = interrupt.isUnderWay();
            interrupt.over();
            progress.end();
        }
        out.print(outcome.summary());
        if (!outcome.complete() && !interrupted) {
            err.println(words.say("cli.incomplete", outcome.run()));
        }
        return code(outcome, request);
    }

    private static int code(RunOutcome outcome, RunRequest request) {
        if (!outcome.complete()) {
            return ExitCode.FAILED;
        }
        if (outcome.refused() > 0) {
            return ExitCode.FILE_REFUSED;
        }
        return outcome.findings().stream().anyMatch(request.failOn()::isReachedBy) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** What fails because the program is being ended is no news. */
    private int end(Words words, Message message, int code) {
        if (!interrupted) {
            err.println(words.say(message));
        }
        return code;
    }
}
