package org.crossfoot.report.html;

import com.samskivert.mustache.Template;
import java.io.Writer;
import java.util.List;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.UnitSummary;

/** Writes the pages of a run; may be used by several threads. */
public final class HtmlReport {
    private final Template unitTemplate = Templates.compiled("unit");
    private final Template indexTemplate = Templates.compiled("index");
    private final UnitPages units;
    private final IndexPages indexes;

    public HtmlReport(Words words) {
        this.units = new UnitPages(words);
        this.indexes = new IndexPages(words);
    }

    /** Writes a unit's page. */
    public void unit(AuditedUnit unit, Writer out) {
        unitTemplate.execute(units.of(unit), out);
    }

    /** Writes the index of all units, whose pages stand where {@link #pageOf} says. */
    public void index(List<UnitSummary> summaries, Writer out) {
        indexTemplate.execute(indexes.of(summaries), out);
    }

    /** Where a unit's page stands below the run's folder: {@code units/<code>/report.html}. */
    public static String pageOf(String code) {
        return "units/" + folderName(code) + "/report.html";
    }

    /** A code as the name of a folder: letters and digits stay, what file systems or addresses mind becomes its number. */
    private static String folderName(String code) {
        StringBuilder name = new StringBuilder();
        code.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == '-' || character == '_') {
                name.appendCodePoint(character);
            } else {
                name.append('~').append(Integer.toHexString(character));
            }
        });
        return name.toString();
    }
}
