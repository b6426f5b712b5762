package org.crossfoot.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample of the error experiment, small enough for every build; {@link ErrorExperiment} is the whole of it. */
class ErrorExperimentTest {
    private static final int SCOPES = 6;

    @Test
    void errorsAreFoundAndExplained() {
        List<Scopes.Named> scopes = Scopes.made(Scopes.SEED, 0, SCOPES);
        Result result = new Experiment(Scopes.SEED, 1, 2).over(scopes);
        System.out.println("seed " + Scopes.SEED + "\n" + result.table());
        result.failures.forEach(System.out::println);

        assertThat(result.untouched).isZero();
        assertThat(result.tally.all().guarded()).isGreaterThan(50);
        assertThat(result.tally.all().foundShare()).isGreaterThanOrEqualTo(0.99);
        assertThat(result.tally.all().figureShare()).isGreaterThanOrEqualTo(0.9);
        assertThat(result.tally.all().causeShare()).isGreaterThanOrEqualTo(0.9);
        assertThat(result.pairs()).isGreaterThanOrEqualTo(0.8);
    }
}
