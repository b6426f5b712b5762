package org.crossfoot.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words among the program's resources: UTF-8, commas, one header line, no quoting. */
public final class ResourceTable {
    private ResourceTable() {}

    /** The rows below the header, cells in the order of the columns; an empty cell is an empty text. */
    public static List<List<String>> rows(String resource) {
        return lines(resource).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    /** All lines of a resource. */
    public static List<String> lines(String resource) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
