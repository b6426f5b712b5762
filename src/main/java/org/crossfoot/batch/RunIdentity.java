package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossfoot.report.RunFacts;
import org.crossfoot.source.Sha256;
import org.springframework.batch.core.SpringBatchVersion;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * By what a run is known: its inputs, its settings and the program, as one hash. A run that was cut off is gone on with
 * if the same command finds the same identity.
 *
 * @param configuration hash of the settings, column mappings and program
 * @param inputs path to sha256 of every input file
 */
record RunIdentity(String configuration, Map<String, String> inputs) {
    private static final String IDENTITY = "identity";
    private static final String RUN = "run";
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    static RunIdentity of(RunPlan plan, LedgerSettings ledgers, RelationSettings relations) {
        return new RunIdentity(
                Sha256.ofText(ledgers.identity() + "\n" + plan.language().code() + relations.identity()),
                plan.inventory().hashes());
    }

    /** The hash of all that a unit's audit is made from: the settings, the program, and what lies in the inbox for it. */
    String of(UnitInputs unit) {
        StringBuilder text = new StringBuilder(configuration);
        text.append('\n').append(unit.unit()).append(unit.notChecked()).append(unit.unread());
        for (InputFile file : unit.files()) {
            text.append('\n')
                    .append(file.shownAs())
                    .append(' ')
                    .append(file.role())
                    .append(' ');
            text.append(file.sha256());
        }
        return Sha256.ofText(text.toString());
    }

    String hash() {
        return Sha256.ofText(configuration + inputs);
    }

    /** The run's facts as far as they are known when it begins. */
    RunFacts facts(String run, Clock clock) {
        Map<String, String> versions = new TreeMap<>();
        versions.put("crossfoot", version());
        versions.put("java", Runtime.version().toString());
        versions.put(
                "spring-batch",
                Optional.ofNullable(SpringBatchVersion.getVersion()).orElse(""));
        return new RunFacts(run, now(clock), "", versions, inputs, configuration);
    }

    /** The facts of a run that ends now. */
    static RunFacts finished(RunFacts begun, Clock clock) {
        return new RunFacts(
                begun.id(), begun.started(), now(clock), begun.versions(), begun.inputs(), begun.configuration());
    }

    /** The parameters of a run, which tell it from every other. */
    JobParameters parameters(String run) {
        return new JobParametersBuilder()
                .addString(IDENTITY, hash())
                .addString(RUN, run)
                .toJobParameters();
    }

    boolean isOf(JobParameters parameters) {
        return hash().equals(parameters.getString(IDENTITY));
    }

    static String run(JobParameters parameters) {
        return Optional.ofNullable(parameters.getString(RUN)).orElseThrow();
    }

    /** A name for a run that begins now, such as {@code 20211231-235959}. */
    static String newRun(Clock clock) {
        return ID.format(OffsetDateTime.now(clock));
    }

    /** ISO 8601 with offset, to the second. */
    private static String now(Clock clock) {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String version() {
        return Optional.ofNullable(RunIdentity.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** The packaged program's hash: another build may read the same ledger another way. */
    static String program() throws IOException {
        Path place = Path.of(RunIdentity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Files.isRegularFile(place) ? Sha256.of(place) : version();
    }
}
