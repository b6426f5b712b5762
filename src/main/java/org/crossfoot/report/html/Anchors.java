package org.crossfoot.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.MarkedDocument;
import org.crossfoot.report.ResultReport;
import org.jspecify.annotations.Nullable;

/** Where a unit's page speaks of what: from findings and results to the figure in its text, and back. */
final class Anchors {
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> findingOf = new HashMap<>();
    private final Map<String, List<ResultReport>> resultsOf = new HashMap<>();

    Anchors(AuditedUnit unit) {
        for (MarkedDocument text : unit.texts()) {
            documents.put(text.path(), documents.size() + 1);
        }
        List<FindingReport> findings = unit.report().findings();
        for (int i = 0; i < findings.size(); i++) {
            for (Evidence place : findings.get(i).locations()) {
                findingOf.putIfAbsent(key(place.file(), place.figure()), i + 1);
            }
        }
        for (ResultReport result : unit.report().results()) {
            for (Evidence place : result.locations()) {
                resultsOf
                        .computeIfAbsent(key(place.file(), place.figure()), figure -> new ArrayList<>())
                        .add(result);
            }
        }
    }

    /** The anchor of a figure in its text, empty for what stands in no text. */
    String figure(Evidence place) {
        return figure(place.file(), place.figure());
    }

    String figure(String file, @Nullable String figure) {
        Integer document = documents.get(file);
        return document == null || figure == null ? "" : "f" + document + "-" + figure;
    }

    /** Where a figure's mark leads: to its finding, else to its results; empty if nothing speaks of it. */
    String explanation(String file, String figure) {
        Integer finding = findingOf.get(key(file, figure));
        if (finding != null) {
            return "finding-" + finding;
        }
        return results(file, figure).stream()
                .findFirst()
                .map(result -> "result-" + result.id())
                .orElse("");
    }

    List<ResultReport> results(String file, String figure) {
        return resultsOf.getOrDefault(key(file, figure), List.of());
    }

    private static String key(String file, @Nullable String figure) {
        return file + '\n' + figure;
    }
}
