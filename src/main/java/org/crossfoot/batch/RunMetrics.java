package org.crossfoot.batch;

import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The run in numbers: how long its parts took, how much went through them. Written as {@code metrics.prom}. */
final class RunMetrics {
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

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, registry.scrape());
    }
}
