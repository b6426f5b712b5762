package org.crossfoot.report.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.UnitSummary;

/** Says on the terminal what a run came to, the most serious first. */
public final class RunSummary {
    private static final int UNITS = 20;
    private static final int FINDINGS = 10;
    private static final List<String> SEVERITIES = List.of("high", "medium", "low");
    private static final Comparator<Told> MOST_SERIOUS_FIRST =
            Comparator.comparing(told -> SEVERITIES.indexOf(told.finding().severity()));
    private static final String SEVERITY = "report.severity-";

    private final Words words;
    private final Paint paint;
    private final List<UnitSummary> units = new ArrayList<>();
    private final List<Told> findings = new ArrayList<>();

    /**
     * Tells in this language.
     *
     * @param terminal false where the output goes to a file or another program: then nothing is coloured
     */
    public RunSummary(Words words, boolean terminal) {
        this.words = words;
        this.paint = new Paint(terminal);
    }

    /** A finding with the unit that it was made at. */
    private record Told(String unit, FindingReport finding, String arithmetic) {}

    /** Takes in one of the run's units. */
    public void add(AuditedUnit unit) {
        units.add(UnitSummary.of(unit.report()));
        keepMostSerious(unit);
    }

    /**
     * The summary of all units as text, with a line break behind every line.
     *
     * @param place where the report lies, as the user may open it
     */
    public String text(String place) {
        StringBuilder text = new StringBuilder();
        units.sort(UnitSummary.MOST_SERIOUS_FIRST);
        text.append(new UnitTable(words, paint).of(units.subList(0, Math.min(UNITS, units.size()))));
        if (units.size() > UNITS) {
            line(text, words.say("report.more-units", units.size() - UNITS));
        }
        findings.forEach(told -> tell(text, told));
        line(text, "");
        line(text, words.say("report.report-lies", place));
        return text.toString();
    }

    private void keepMostSerious(AuditedUnit unit) {
        unit.report().findings().forEach(finding -> findings.add(told(unit.report(), finding)));
        findings.sort(MOST_SERIOUS_FIRST);
        if (findings.size() > FINDINGS) {
            findings.subList(FINDINGS, findings.size()).clear();
        }
    }

    private static Told told(UnitReport unit, FindingReport finding) {
        String arithmetic = unit.results().stream()
                .filter(result -> finding.results().indexOf(result.id()) == 0)
                .findFirst()
                .map(AmountText::arithmetic)
                .orElseGet(() -> finding.message().lines().findFirst().orElse(""));
        return new Told(unit.name(), finding, arithmetic);
    }

    private void tell(StringBuilder text, Told told) {
        FindingReport finding = told.finding();
        line(text, "");
        String severity = words.say(SEVERITY + finding.severity());
        line(text, paint.severity(finding.severity(), severity) + "  " + clean(told.unit() + "  " + finding.title()));
        line(text, "    " + clean(told.arithmetic()));
        finding.explanations().stream()
                .limit(1)
                .forEach(cause -> line(text, "    " + clean(cause.name() + "  " + cause.text())));
    }

    /** What comes from documents must not move the cursor. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
