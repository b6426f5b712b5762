package org.crossfoot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryKey() throws Exception {
        JobFile job = read("""
                inbox: in
                year: 2021
                reports: out
                lang: en
                failOn: medium
                mappings: ours
                tests.payments-not-split.limit: 200_000
                relations: ours.csv
                database:
                  url: jdbc:mariadb://db/audit
                  user: clerk
                """);

        assertThat(job)
                .isEqualTo(new JobFile(
                        Path.of("in"),
                        2021,
                        Path.of("out"),
                        Language.EN,
                        FailOn.MEDIUM,
                        Path.of("ours"),
                        Path.of("ours.csv"),
                        JournalSettings.standard().with(Map.of("tests.payments-not-split.limit", 200_000L)),
                        new JobFile.Server("jdbc:mariadb://db/audit", "clerk")));
    }

    @Test
    void leavesOutWhatHasADefault() throws Exception {
        assertThat(read("inbox: in\nyear: 2021\n"))
                .isEqualTo(new JobFile(
                        Path.of("in"),
                        2021,
                        Path.of("reports"),
                        Language.ZH,
                        FailOn.NONE,
                        null,
                        null,
                        JournalSettings.standard(),
                        null));
    }

    @Test
    void takesTheMarkThatWindowsEditorsPutFirst() throws Exception {
        assertThat(read("\uFEFFinbox: in\nyear: 2021\n").year()).isEqualTo(2021);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inbox: in                         | line 1: the key year is missing
            inbox: in;year: 21                | line 2: the value "21" of the key year
            inbox: in;year: 2021;lang: de     | line 3: the value "de" of the key lang cannot be used; expected is one of: zh, en
            inbox: in;year: 2021;failon: low  | line 3: unknown key failon; did you mean failOn?
            inbox: in;year: 2021;schedule: x  | line 3: this version does not support the key schedule yet
            inbox: in;year: 2021;tests.payments-not-split.limits: 5 | line 3: unknown key tests.payments-not-split.limits; did you mean tests.payments-not-split.limit?
            inbox: in;year: 2021;tests.payments-not-split.days: ten | line 3: the value "ten" of the key tests.payments-not-split.days cannot be used; expected is a whole number
            inbox: in;inbox: out;year: 2021   | line 2: the key inbox stands twice
            inbox: in;year: 2021;reports:     | line 3: the key reports has no value
            inbox: in;year                    | line 2: this is not YAML
            - inbox                           | line 1: there is no "key: value"
            inbox: in;year: 2021;database: x  | line 3: there is no "key: value"
            inbox: in;year: 2021;database: {url: a, usr: b} | line 3: unknown key usr; did you mean user?
            """)
    void saysWhereAndWhatToDo(String job, String expected) {
        assertThat(refusal(job.replace(";", "\n"))).contains("job.yml " + expected);
    }

    @Test
    void saysThatTheFileIsMissing() {
        ConfigurationRefused refused =
                catchThrowableOfType(ConfigurationRefused.class, () -> JobFile.read(folder.resolve("none.yml")));
        assertThat(words(refused)).contains("There is no file", "none.yml");
    }

    @Test
    void saysThatTheFileIsNotUtf8() throws IOException {
        Path file = folder.resolve("job.yml");
        Files.write(file, "inbox: 收件".getBytes("GB18030"));
        ConfigurationRefused refused = catchThrowableOfType(ConfigurationRefused.class, () -> JobFile.read(file));
        assertThat(words(refused)).contains("not text in UTF-8");
    }

    private String refusal(String job) {
        return words(catchThrowableOfType(ConfigurationRefused.class, () -> read(job)));
    }

    private static String words(ConfigurationRefused refused) {
        return new Words(Language.EN).say(refused.words());
    }

    private JobFile read(String job) throws Exception {
        Path file = folder.resolve("job.yml");
        Files.writeString(file, job, StandardCharsets.UTF_8);
        return JobFile.read(file);
    }
}
