package org.crossfoot.batch;

import java.nio.file.Path;
import java.util.Set;
import org.crossfoot.finding.Severity;

/**
 * What came of a run.
 *
 * @param run its name
 * @param folder where the reports lie
 * @param complete false if units failed or the run was stopped; giving the command again goes on with it
 * @param refused how many files were refused as a whole
 * @param findings the severities of the findings
 * @param summary the result in short, for the terminal
 */
public record RunOutcome(
        String run, Path folder, boolean complete, int refused, Set<Severity> findings, String summary) {}
