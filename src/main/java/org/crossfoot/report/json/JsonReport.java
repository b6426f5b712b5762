package org.crossfoot.report.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.UnitReport;

/**
 * Writes {@code report.json} unit by unit, holding one at a time: an object of the run's facts and the array of its units,
 * indented by two blanks.
 */
public final class JsonReport {
    private final Writer out;
    private String before = "\n";

    /** Begins the file with the run's facts, which alone differ between two runs over the same input. */
    public JsonReport(Writer out, RunFacts facts) throws IOException {
        this.out = out;
        out.write("{\n  \"run\" : " + indented(Json.pretty(facts), "  ") + ",\n  \"units\" : [");
    }

    /** Adds a unit. */
    public void add(UnitReport unit) {
        try {
            out.write(before + "    " + indented(Json.pretty(unit), "    "));
            before = ",\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file; nothing can be added after. */
    public void end() throws IOException {
        out.write("\n  ]\n}\n");
    }

    /** Line breaks stand between members alone, for within texts they are escaped. */
    private static String indented(String json, String by) {
        return json.replace("\n", "\n" + by);
    }
}
