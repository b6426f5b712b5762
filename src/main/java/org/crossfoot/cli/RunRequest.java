package org.crossfoot.cli;

import java.util.Optional;
import org.crossfoot.batch.FailOn;
import org.crossfoot.batch.JobFile;
import org.crossfoot.batch.RunPlan;

/** A run as the user asks for it: what to do, which findings fail it, and the job file's server if it names one. */
record RunRequest(RunPlan plan, FailOn failOn, Optional<JobFile.Server> server) {}
