package org.crossfoot.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The whole experiment: {@code mvn -B test -Dtest=ErrorExperiment -Dexperiment.full=true}; writes {@code docs/experiment.md}.
 * {@code -Dexperiment.documents=FOLDER} takes the documents of a folder besides, for the terminal only; {@code
 * -Dexperiment.failures=true} tells every failure.
 */
class ErrorExperiment {
    private static final long SEED = Long.getLong("experiment.seed", Scopes.SEED);

    @Test
    void errorsAreFoundAndExplained() throws Exception {
        boolean full = Boolean.getBoolean("experiment.full");
        int made = Integer.getInteger("experiment.scopes", 12);
        Experiment experiment = new Experiment(SEED, full ? 8 : 4, full ? 12 : 6);
        List<Scopes.Named> scopes = new ArrayList<>(Scopes.made(SEED, 0, made));
        scopes.addAll(Scopes.samples());
        Result result = experiment.over(scopes);
        tell("made scopes and sample units", result);
        if (full) {
            Files.writeString(Path.of("docs/experiment.md"), ExperimentPage.of(SEED, result));
        }
        String folder = System.getProperty("experiment.documents");
        if (folder != null) {
            tell(folder, experiment.over(Scopes.documents(Path.of(folder))));
        }
        assertThat(result.untouched).isZero();
    }

    private static void tell(String name, Result result) {
        System.out.println(name + ", seed " + SEED + "\n" + result.table());
        if (Boolean.getBoolean("experiment.failures")) {
            result.failures.forEach(System.out::println);
        }
    }
}
