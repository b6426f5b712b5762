package org.crossfoot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.crossfoot.message.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code crossfoot}, of which all others are parts. */
@Command(
        name = "crossfoot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {RunCommand.class, AuditCommand.class, ReadCommand.class, LedgerCommand.class})
public final class CrossfootCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CrossfootCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * Runs one command line on the process's own streams.
     *
     * @return the exit code, one of {@link ExitCode}
     */
    public static int execute(String... arguments) {
        return execute(List.of(arguments), Streams.out(), Streams.err());
    }

    /** Runs one command line: results go to {@code out}, all else to {@code err}. */
    static int execute(List<String> arguments, PrintWriter out, PrintWriter err) {
        Words words = new Words(LanguageOption.among(arguments));
        Locale locale = Locale.forLanguageTag(words.language().code());
        CommandLine line = new CommandLine(new CrossfootCommand())
                .setOut(out)
                .setErr(err)
                .setResourceBundle(ResourceBundle.getBundle("messages.cli", locale))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, words))
                .setExecutionExceptionHandler((failure, command, given) -> failed(failure, command, words));
        int code = execute(line, arguments, words);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(CommandLine line, List<String> arguments, Words words) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return failed(e, line, words);
        }
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUsage(ParameterException wrong, Words words) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(words.say("cli.wrong-usage", UsageFault.of(wrong), name));
        return ExitCode.WRONG_USAGE;
    }

    private static int failed(Throwable failure, CommandLine command, Words words) {
        LOG.error("the command failed", failure);
        String kind = failure.getClass().getSimpleName();
        String detail = failure.getMessage();
        command.getErr().println(words.say("cli.failed", detail == null ? kind : kind + ": " + detail));
        return ExitCode.FAILED;
    }
}
