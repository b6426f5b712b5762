package org.crossfoot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.DocumentReport.ClaimReport;
import org.crossfoot.report.DocumentReport.Figure;
import org.crossfoot.report.TextWidth;

/** The claims of one document as lines of a terminal. */
final class ClaimLines {
    private static final String PERIOD = "period";
    private static final Pattern FIGURE = Pattern.compile("f\\d+");
    private static final int WIDEST = 60;

    private final DocumentReport report;
    private final Words words;
    private final Map<String, Figure> figures;

    ClaimLines(DocumentReport report, Words words) {
        this.report = report;
        this.words = words;
        this.figures = report.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    int count(Verdict verdict) {
        return (int) of(verdict).count();
    }

    /** A claim in its arithmetic, its names, and the words of its first figures, the numbers marked. */
    List<String> inFull(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        of(verdict).forEach(claim -> {
            lines.add(form(claim) + "  " + arithmetic(claim));
            lines.add("  " + names(claim));
            claim.figures().stream().limit(2).map(figures::get).forEach(figure -> lines.add("  " + evidence(figure)));
            lines.add("");
        });
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    /** A claim a line. */
    List<String> inShort(Verdict verdict) {
        return new Columns(of(verdict).map(this::row).toList()).lines().toList();
    }

    private List<String> row(ClaimReport claim) {
        return List.of(form(claim), TextWidth.cut(arithmetic(claim), WIDEST), TextWidth.cut(names(claim), WIDEST));
    }

    private Stream<ClaimReport> of(Verdict verdict) {
        return report.claims().stream().filter(claim -> claim.verdict().equals(verdict.name()));
    }

    private String form(ClaimReport claim) {
        return words.say("read.form-" + claim.type().toLowerCase(Locale.ROOT));
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
        boolean exact = difference.equals("0");
        return exact ? formula : words.say("read.arithmetic", differs ? broken(formula) : formula, difference);
    }

    /** The formula with the sign that does hold. */
    private static String broken(String formula) {
        return formula.replace(" = ", " ≠ ")
                .replace(" ≥ ", " <! ")
                .replace(" ≤ ", " >! ")
                .replace(" > ", " ≤ ")
                .replace(" < ", " ≥ ")
                .replace("!", "");
    }

    private String names(ClaimReport claim) {
        return claim.type().equals(PERIOD) ? "" : inFormula(claim, Figure::label);
    }

    private String inFormula(ClaimReport claim, Function<Figure, String> shown) {
        return FIGURE.matcher(claim.formula())
                .replaceAll(id -> Matcher.quoteReplacement(
                        figures.containsKey(id.group()) ? shown.apply(figures.get(id.group())) : id.group()));
    }

    private String evidence(Figure figure) {
        String marked = number(figure).matcher(figure.quote()).replaceFirst("【$0】");
        return words.say("read.evidence", figure.id(), marked);
    }

    /** The number with its unit as it may be written: with separators or blanks within. */
    private static Pattern number(Figure figure) {
        String unit = figure.quote().contains(figure.unit()) ? figure.unit() : "";
        return Pattern.compile((figure.value() + unit)
                .codePoints()
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("[,，\\s]*")));
    }
}
