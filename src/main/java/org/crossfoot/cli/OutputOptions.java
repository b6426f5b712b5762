package org.crossfoot.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.crossfoot.batch.FailOn;
import org.crossfoot.batch.RunPlan;
import org.crossfoot.message.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code run} and {@code audit} let the user say about the result. */
final class OutputOptions {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "crossfoot.run.out")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private @Nullable Language language;

    @Option(names = "--fail-on", paramLabel = "none|low|medium|high", descriptionKey = "crossfoot.run.fail-on")
    private @Nullable FailOn failOn;

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    Optional<FailOn> failOn() {
        return Optional.ofNullable(failOn);
    }

    /** The folder the user names, or one for each run in {@code reports}. */
    RunPlan.Place place(Path reports) {
        return new RunPlan.Place(reports, out);
    }
}
