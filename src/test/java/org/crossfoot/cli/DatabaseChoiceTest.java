package org.crossfoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.crossfoot.batch.JobFile;
import org.crossfoot.store.DatabaseSettings;
import org.junit.jupiter.api.Test;

class DatabaseChoiceTest {
    private static final JobFile.Server OF_THE_JOB = new JobFile.Server("jdbc:mariadb://job/a", "clerk");

    @Test
    void isTheEmbeddedOneWhereNothingIsSaid() {
        assertThat(DatabaseChoice.of(Map.of("CROSSFOOT_DB_URL", ""), Optional.empty()))
                .isEmpty();
    }

    @Test
    void takesTheJobFilesServerWithThePasswordOfTheEnvironment() {
        assertThat(DatabaseChoice.of(Map.of("CROSSFOOT_DB_PASSWORD", "p"), Optional.of(OF_THE_JOB)))
                .contains(new DatabaseSettings("jdbc:mariadb://job/a", "clerk", "p"));
    }

    @Test
    void letsTheEnvironmentHaveTheLastWord() {
        Map<String, String> environment = Map.of(
                "CROSSFOOT_DB_URL", "jdbc:mariadb://other/b", "CROSSFOOT_DB_USER", "u", "CROSSFOOT_DB_PASSWORD", "p");

        assertThat(DatabaseChoice.of(environment, Optional.of(OF_THE_JOB)))
                .contains(new DatabaseSettings("jdbc:mariadb://other/b", "u", "p"));
    }
}
