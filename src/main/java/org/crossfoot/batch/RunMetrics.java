package org.crossfoot.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crossfoot.report.CertificateReport;
import org.crossfoot.report.CertificateReport.TrialReport;
import org.crossfoot.report.JournalReport;
import org.crossfoot.report.UnitReport;

/** The run in numbers: how long its parts took, how much went through them. Written as {@code metrics.prom}. */
final class RunMetrics {
    private static final String RATIO = "crossfoot.certificate.noticed.ratio";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Times a stage of one unit's treatment, such as reading its documents. */
    <T> T time(String stage, Callable<T> work) throws Exception {
        return Timer.builder("crossfoot.unit.stage")
                .description("Time spent on a stage, per unit")
                .tag("stage", stage)
                .register(registry)
                .recordCallable(work);
    }

    /** Starts timing a step of the job. */
    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void end(Timer.Sample sample, String step) {
        sample.stop(Timer.builder("crossfoot.step")
                .description("Time spent on a step of the job")
                .tag("step", step)
                .register(registry));
    }

    /** Adds to a counter, such as {@code rows} with the tag {@code fate=rejected}. */
    void count(String counter, String tag, String value, long amount) {
        registry.counter("crossfoot." + counter, tag, value).increment((double) amount);
    }

    /** Adds what came of a unit's audit. */
    void count(UnitReport unit) {
        unit.documents()
                .forEach(document -> document.figures().forEach(figure -> count("figures", "kind", figure.kind(), 1)));
        unit.results().forEach(result -> count("results", "verdict", result.verdict(), 1));
        unit.findings().forEach(finding -> count("findings", "severity", finding.severity(), 1));
        for (JournalReport test : unit.journal()) {
            count("journal", "verdict", test.verdict(), 1);
            count("irregularities", "test", test.test(), test.found());
        }
        count(unit.coverage().certificate());
    }

    /** Adds what came of changing a unit's figures; the ratio is that of the whole run. */
    private void count(CertificateReport certificate) {
        for (TrialReport trial : certificate.trials()) {
            Tags change = Tags.of("change", trial.change());
            Counter noticed = changes(change, "noticed", trial.noticed());
            Counter missed = changes(change, "missed", trial.missed());
            changes(change, "swallowed", trial.swallowed());
            if (registry.find(RATIO).tags(change).gauge() == null) {
                Gauge.builder(RATIO, () -> ratio(noticed, missed))
                        .description("Changes of figures that would be noticed, of those that rounding does not allow")
                        .tags(change)
                        .register(registry);
            }
        }
    }

    private Counter changes(Tags change, String outcome, int amount) {
        Counter counter = registry.counter("crossfoot.certificate.changes", change.and("outcome", outcome));
        counter.increment(amount);
        return counter;
    }

    /** Not a number with nothing to divide by, as is the custom of such files. */
    private static double ratio(Counter noticed, Counter missed) {
        return noticed.count() / (noticed.count() + missed.count());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, registry.scrape());
    }
}
