package org.crossfoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed inbox is what the generator makes; {@code -Dsample.update=true} writes it anew. */
class SampleInboxTest {
    private static final Path COMMITTED = Path.of("sample-data/inbox-2021");

    @Test
    void committedInboxIsTheGeneratedOne(@TempDir Path folder) throws IOException {
        System.out.println("sample inbox of seed " + SampleInbox.SEED);
        if (Boolean.getBoolean("sample.update")) {
            SampleInbox.write(COMMITTED);
        }
        SampleInbox.write(folder);

        List<String> names = files(folder);
        assertThat(files(COMMITTED)).isEqualTo(names);
        for (String name : names) {
            assertThat(folder.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
        }
    }

    private static List<String> files(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> inbox.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
