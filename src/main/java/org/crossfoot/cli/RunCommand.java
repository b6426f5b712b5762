package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfoot.batch.ConfigurationRefused;
import org.crossfoot.batch.Inbox;
import org.crossfoot.batch.JobFile;
import org.crossfoot.batch.RunPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfoot run}: audits the inbox that a job file names. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "JOB.yml", descriptionKey = "crossfoot.run.job")
    @SuppressWarnings("NullAway.Init")
    private Path job;

    @Option(names = "--only", paramLabel = "CODE", descriptionKey = "crossfoot.run.only")
    private List<String> only = List.of();

    @Option(names = "--fresh", descriptionKey = "crossfoot.run.fresh")
    private boolean fresh;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        return new RunSession(spec, output.language()).run(this::request);
    }

    private RunRequest request() throws ConfigurationRefused, IOException {
        JobFile file = JobFile.read(job);
        RunPlan plan = new RunPlan(
                new Inbox(file.inbox()).inventory().only(only),
                file.year(),
                output.language().orElse(file.language()),
                StandardRules.of(file),
                output.place(file.reports()),
                fresh);
        return new RunRequest(plan, output.failOn().orElse(file.failOn()), Optional.ofNullable(file.database()));
    }
}
