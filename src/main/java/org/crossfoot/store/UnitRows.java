package org.crossfoot.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.ResultReport;
import org.crossfoot.report.UnitReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** A unit's report as rows of the tables. */
final class UnitRows {
    /** Digits before and behind the point of an amount's column. */
    private static final int WHOLE_DIGITS = 30;

    private static final int DECIMALS = 8;

    private final String runId;
    private final UnitReport report;

    UnitRows(String runId, UnitReport report) {
        this.runId = runId;
        this.report = report;
    }

    /** What every row of the unit begins with. */
    MapSqlParameterSource key() {
        return new MapSqlParameterSource("run", runId)
                .addValue("unit", report.code())
                .addValue("year", report.year())
                .addValue("name", report.name());
    }

    SqlParameterSource[] figures() {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (DocumentReport document : report.documents()) {
            for (DocumentReport.Figure figure : document.figures()) {
                rows.add(figure(document.document().path(), figure).addValue("number", rows.size() + 1));
            }
        }
        return rows.toArray(SqlParameterSource[]::new);
    }

    private MapSqlParameterSource figure(String path, DocumentReport.Figure figure) {
        return key().addValue("path", path)
                .addValue("figure", figure.id())
                .addValue("label", figure.label())
                .addValue("item", figure.lineItem())
                .addValue("kind", figure.kind())
                .addValue("value", figure.value())
                .addValue("unitWords", figure.unit())
                .addValue("amount", amount(figure))
                .addValue("approximation", figure.approximation())
                .addValue("spokenYear", figure.year())
                .addValue("quote", figure.quote());
    }

    private static @Nullable BigDecimal amount(DocumentReport.Figure figure) {
        BigDecimal amount = new BigDecimal(figure.value())
                .multiply(new BigDecimal(figure.scale()))
                .stripTrailingZeros();
        boolean fits = amount.precision() - amount.scale() <= WHOLE_DIGITS && amount.scale() <= DECIMALS;
        return fits ? amount : null;
    }

    SqlParameterSource[] results() {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (ResultReport result : report.results()) {
            rows.add(result(result).addValue("number", rows.size() + 1));
        }
        return rows.toArray(SqlParameterSource[]::new);
    }

    private MapSqlParameterSource result(ResultReport result) {
        return key().addValue("result", result.id())
                .addValue("check", result.check())
                .addValue("relation", result.relation())
                .addValue("verdict", result.verdict())
                .addValue("expected", result.expected())
                .addValue("observed", result.observed())
                .addValue("difference", result.difference())
                .addValue("tolerance", result.tolerance())
                .addValue("unitWords", result.unit())
                .addValue("arithmetic", result.arithmetic())
                .addValue("reason", result.reason());
    }

    /** The findings whose fingerprints are wanted. */
    SqlParameterSource[] findings(Predicate<String> wanted) {
        return report.findings().stream()
                .filter(finding -> wanted.test(finding.fingerprint()))
                .map(this::finding)
                .toArray(SqlParameterSource[]::new);
    }

    private MapSqlParameterSource finding(FindingReport finding) {
        return key().addValue("fingerprint", finding.fingerprint())
                .addValue("check", finding.check())
                .addValue("severity", finding.severity())
                .addValue("status", finding.status())
                .addValue("title", finding.title())
                .addValue("message", finding.message())
                .addValue("advice", finding.advice())
                .addValue("expected", finding.expected())
                .addValue("observed", finding.observed())
                .addValue("difference", finding.difference())
                .addValue("tolerance", finding.tolerance())
                .addValue("unitWords", finding.unit())
                .addValue("arithmetic", finding.arithmetic())
                .addValue("causes", causes(finding));
    }

    private static String causes(FindingReport finding) {
        return finding.explanations().stream()
                .map(explanation -> explanation.name() + ": " + explanation.text())
                .collect(Collectors.joining("\n"));
    }

    /** The fingerprints found; never empty, for SQL knows no empty list. */
    List<String> fingerprints() {
        List<String> found = new ArrayList<>(List.of(""));
        report.findings().forEach(finding -> found.add(finding.fingerprint()));
        return found;
    }
}
