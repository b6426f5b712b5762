package org.crossfoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crossfoot.batch.JobFile;

/** Where the column mappings are: the job file's, those of the current directory, or those that come with the program. */
final class StandardMappings {
    private static final Path RELATIVE = Path.of("jobs", "mappings");

    /** The folder the program lies in; set by the launcher. */
    private static final String HOME = "crossfoot.home";

    private StandardMappings() {}

    static Path folder(JobFile job) {
        return Optional.ofNullable(job.mappings()).orElseGet(StandardMappings::folder);
    }

    static Path folder() {
        String home = System.getProperty(HOME, "");
        return Files.isDirectory(RELATIVE) ? RELATIVE : Path.of(home).resolve(RELATIVE);
    }
}
