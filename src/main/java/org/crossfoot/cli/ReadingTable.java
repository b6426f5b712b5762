package org.crossfoot.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.DocumentReport.ClaimReport;
import org.crossfoot.report.DocumentReport.Figure;

/** One document as a reader at a terminal sees it: what it claims, that which differs first, then its figures. */
final class ReadingTable {
    private static final List<Verdict> ORDER =
            List.of(Verdict.DIFFERS, Verdict.UNDECIDED, Verdict.WITHIN_ROUNDING, Verdict.AGREES);
    private static final String PERIOD = "period";
    private static final Pattern FIGURE = Pattern.compile("f\\d+");

    private final Words words;
    private final DocumentReport report;
    private final Map<String, Figure> figures;
    private final StringBuilder text = new StringBuilder();

    private ReadingTable(DocumentReport report, Words words) {
        this.words = words;
        this.report = report;
        this.figures = report.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    static String of(DocumentReport report, Words words) {
        return new ReadingTable(report, words).write();
    }

    private String write() {
        line(words.say(
                "read.document", report.document().path(), report.document().title()));
        line(words.say(
                "read.summary",
                report.figures().size(),
                report.claims().size(),
                claims(Verdict.DIFFERS).size()));
        for (Verdict verdict : ORDER) {
            claims(verdict).forEach(this::claim);
        }
        line("");
        new Columns(report.figures().stream().map(this::row).toList()).lines().forEach(this::line);
        line("");
        return text.toString();
    }

    private List<ClaimReport> claims(Verdict verdict) {
        return report.claims().stream()
                .filter(claim -> claim.verdict().equals(verdict.name()))
                .toList();
    }

    private void claim(ClaimReport claim) {
        line("");
        String verdict = claim.verdict().toLowerCase(Locale.ROOT).replace('_', '-');
        line(words.say("read." + verdict, words.say("read.form-" + claim.type()), arithmetic(claim)));
        if (!claim.type().equals(PERIOD)) {
            line("    " + inFormula(claim, Figure::label));
        }
        if (claim.verdict().equals(Verdict.DIFFERS.name())) {
            claim.figures().stream().limit(2).map(figures::get).forEach(this::evidence);
        }
    }

    private String arithmetic(ClaimReport claim) {
        String reason = claim.reason();
        String difference = claim.difference();
        if (reason != null || difference == null) {
            return String.valueOf(reason);
        }
        if (claim.type().equals(PERIOD)) {
            return words.say("read.years", String.valueOf(claim.lhs()), String.valueOf(claim.rhs()));
        }
        boolean differs = claim.verdict().equals(Verdict.DIFFERS.name());
        String formula = inFormula(claim, Figure::value);
        return words.say("read.arithmetic", differs ? broken(formula) : formula, difference);
    }

    /** The formula with the sign that does hold. */
    private static String broken(String formula) {
        return formula.replace(" = ", " ≠ ").replace(" ≥ ", " < ").replace(" ≤ ", " > ");
    }

    private String inFormula(ClaimReport claim, Function<Figure, String> shown) {
        return FIGURE.matcher(claim.formula())
                .replaceAll(id -> Matcher.quoteReplacement(
                        figures.containsKey(id.group()) ? shown.apply(figures.get(id.group())) : id.group()));
    }

    private void evidence(Figure figure) {
        String number = figure.value() + figure.unit();
        line("    " + words.say("read.evidence", figure.id(), figure.quote().replace(number, "【" + number + "】")));
    }

    private List<String> row(Figure figure) {
        String item = figure.lineItem();
        Integer year = figure.year();
        return List.of(
                figure.id(),
                figure.label(),
                figure.value() + figure.unit(),
                year == null ? "" : year.toString(),
                item == null ? "" : item);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
