package org.crossfoot.cli;

import java.util.Map;
import java.util.Optional;
import org.crossfoot.batch.JobFile;
import org.crossfoot.store.DatabaseSettings;

/** Which database a run uses: the environment's, else the job file's, else none of the user's, which is the embedded one. */
final class DatabaseChoice {
    private static final String URL = "CROSSFOOT_DB_URL";
    private static final String USER = "CROSSFOOT_DB_USER";
    private static final String PASSWORD = "CROSSFOOT_DB_PASSWORD";

    private DatabaseChoice() {}

    static Optional<DatabaseSettings> of(Map<String, String> environment, Optional<JobFile.Server> server) {
        String url =
                environment.getOrDefault(URL, server.map(JobFile.Server::url).orElse(""));
        if (url.isBlank()) {
            return Optional.empty();
        }
        String user =
                environment.getOrDefault(USER, server.map(JobFile.Server::user).orElse(""));
        return Optional.of(new DatabaseSettings(url, user, environment.getOrDefault(PASSWORD, "")));
    }
}
