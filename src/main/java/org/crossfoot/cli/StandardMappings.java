package org.crossfoot.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the column mappings are that no job file names: those of the current directory, or those that come with the program. */
final class StandardMappings {
    private static final Path RELATIVE = Path.of("jobs", "mappings");

    /** The folder the program lies in; set by the launcher. */
    private static final String HOME = "crossfoot.home";

    private StandardMappings() {}

    static Path folder() {
        Path home = Path.of(System.getProperty(HOME, "")).resolve(RELATIVE);
        return Stream.of(RELATIVE, home)
                .filter(Files::isDirectory)
                .findFirst()
                .or(StandardMappings::packaged)
                .orElse(home);
    }

    /** The mappings within the program itself, for where it was put without its folder. */
    private static Optional<Path> packaged() {
        URL resource = StandardMappings.class.getResource("/jobs/mappings");
        try {
            return resource == null ? Optional.empty() : Optional.of(folder(resource.toURI()));
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }

    private static Path folder(URI place) throws IOException {
        return place.getScheme().equals("jar")
                ? FileSystems.newFileSystem(place, Map.of()).getPath("/jobs/mappings")
                : Path.of(place);
    }
}
