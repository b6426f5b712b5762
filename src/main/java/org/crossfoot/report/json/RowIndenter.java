package org.crossfoot.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;

/**
 * Breaks lines down to the lists of a unit and no deeper: a sum, a figure or an entry is one line, which can be searched for, and a
 * report of many units is half as long.
 */
final class RowIndenter implements Indenter {
    /** The run, its units, a unit, its ledger or journal, the list in that. */
    private static final int DEEPEST = 5;

    private final Indenter lines;

    RowIndenter(Indenter lines) {
        this.lines = lines;
    }

    @Override
    public void writeIndentation(JsonGenerator out, int level) {
        if (level > DEEPEST) {
            out.writeRaw(' ');
        } else {
            lines.writeIndentation(out, level);
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
