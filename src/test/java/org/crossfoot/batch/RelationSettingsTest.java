package org.crossfoot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau's relations are understood before a run begins, or it does not begin. */
class RelationSettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void refusesARowBeforeAnyDatabaseIsOpened() throws Exception {
        RunPlan plan = plan("id,total,comparison,terms\nmine,income,=,expenditur\n");

        ConfigurationRefused refused = Objects.requireNonNull(catchThrowableOfType(
                ConfigurationRefused.class, () -> new AuditRun(plan, new WatchedProgress(), Clock.systemUTC(), false)));

        assertThat(new Words(Language.EN).say(refused.words()))
                .contains("relations.csv row 2", "unknown item \"expenditur\"", "expenditure");
        assertThat(new Words(Language.ZH).say(refused.words())).contains("第 2 行", "未知的项目“expenditur”");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        RunPlan plan = plan(folder.resolve("none.csv"));

        assertThat(catchThrowableOfType(ConfigurationRefused.class, () -> RelationSettings.of(plan)))
                .isNotNull();
    }

    @Test
    void anotherFileMakesAnotherRun() throws Exception {
        RelationSettings one = RelationSettings.of(plan("id,total,comparison,terms\n"));
        RelationSettings other = RelationSettings.of(plan("id,total,comparison,terms\nmine,income,>=,expenditure\n"));

        assertThat(one.identity()).isNotEqualTo(other.identity());
        assertThat(other.book().all()).hasSize(one.book().all().size() + 1);
    }

    private RunPlan plan(String relations) throws Exception {
        return plan(Files.writeString(folder.resolve("relations.csv"), relations));
    }

    private RunPlan plan(Path relations) {
        return new RunPlan(
                new Inventory(List.of(), List.of()),
                2021,
                Language.EN,
                new RunPlan.Rules(Path.of("jobs/mappings"), relations, JournalSettings.standard()),
                new RunPlan.Place(folder, null),
                false);
    }
}
