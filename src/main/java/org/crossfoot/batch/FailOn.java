package org.crossfoot.batch;

import java.util.Locale;
import org.crossfoot.finding.Severity;

/** From which severity on findings make a run end with exit code 1. */
public enum FailOn {
    NONE,
    LOW,
    MEDIUM,
    HIGH;

    /** The word on the command line and in the job file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if a finding of this severity is asked to fail the run. */
    public boolean isReachedBy(Severity severity) {
        return this != NONE && severity.compareTo(Severity.valueOf(name())) >= 0;
    }
}
