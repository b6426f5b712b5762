package org.crossfoot.report.json;

import java.io.OutputStream;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.UnitReport;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code report.json} unit by unit, holding one at a time: an object of the run's facts and the array of its units,
 * indented by two blanks down to the rows of its lists, in UTF-8.
 */
public final class JsonReport implements AutoCloseable {
    private final JsonGenerator out;

    /** Begins the file with the run's facts, which alone differ between two runs over the same input. */
    public JsonReport(OutputStream file, RunFacts facts) {
        this.out = Json.indented(file);
        out.writeStartObject();
        out.writePOJOProperty("run", facts);
        out.writeArrayPropertyStart("units");
    }

    /** Adds a unit. */
    public void add(UnitReport unit) {
        out.writePOJO(unit);
    }

    /** Ends the file; nothing can be added after. */
    public void end() {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    @Override
    public void close() {
        out.close();
    }
}
