package org.crossfoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crossfoot.batch.JobFile;
import org.crossfoot.batch.RunPlan;
import org.crossfoot.journal.JournalSettings;
import org.jspecify.annotations.Nullable;

/** What a run goes by: what the job file names, else what lies in {@code jobs/} of the current directory. */
final class StandardRules {
    private static final Path RELATIONS = Path.of("jobs", "relations.csv");

    private StandardRules() {}

    static RunPlan.Rules of(JobFile job) {
        return new RunPlan.Rules(
                Optional.ofNullable(job.mappings()).orElseGet(StandardMappings::folder),
                job.relations() == null ? relations() : job.relations(),
                job.tests());
    }

    static RunPlan.Rules of() {
        return new RunPlan.Rules(StandardMappings.folder(), relations(), JournalSettings.standard());
    }

    private static @Nullable Path relations() {
        return Files.exists(RELATIONS) ? RELATIONS : null;
    }
}
