package org.crossfoot.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of {@code sql/queries}, by the names of their files. */
public final class Queries {
    private Queries() {}

    /**
     * The text of one statement file.
     *
     * @param name the file's name without its ending
     * @throws IllegalArgumentException if there is no such file
     */
    public static String named(String name) {
        try (InputStream in = Queries.class.getResourceAsStream("/sql/queries/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no statement " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
