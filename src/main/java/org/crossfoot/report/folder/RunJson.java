package org.crossfoot.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.json.Json;

/** Writes {@code report.json} unit by unit: {@code {"run": …, "units": [ … ]}}. */
final class RunJson {
    private final Writer out;
    private String separator = "\n";

    RunJson(Writer out, RunFacts run) throws IOException {
        this.out = out;
        out.write("{\n\"run\": " + Json.pretty(run) + ",\n\"units\": [");
    }

    void add(UnitReport unit) {
        try {
            out.write(separator + Json.pretty(unit));
            separator = ",\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        out.write("\n]\n}\n");
    }
}
