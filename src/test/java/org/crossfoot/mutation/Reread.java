package org.crossfoot.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.reconciliation.Verifier;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.crossfoot.source.Passage;

/** A text read as {@code crossfoot read} reads it, and what became of each of its relations. */
final class Reread {
    private final DocumentReading reading;
    private final List<CheckResult> results;

    private Reread(DocumentReading reading, List<CheckResult> results) {
        this.reading = reading;
        this.results = results;
    }

    static Reread of(String text) {
        DocumentReading reading = new NarrativeReader().read(document(text));
        int year = Objects.requireNonNullElse(reading.year(), 0);
        Scope scope = new Scope(new BudgetUnit("", reading.unit()), year);
        Reconciliation reconciliation = new Reconciliation(scope, List.of(reading), null);
        List<CheckResult> results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(reconciliation))
                .map(Verifier::verify)
                .filter(result -> result.equation().observations().findAny().isPresent())
                .toList();
        return new Reread(reading, results);
    }

    private static Document document(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line));
            start += line.length() + 1;
        }
        return new Document("text.txt", "", "txt", text, passages, List.of(), List.of(), List.of());
    }

    DocumentReading reading() {
        return reading;
    }

    /** The results that speak of the figure standing at a place, each named by its check and the places of its figures. */
    Stream<CheckResult> at(Location.Span span) {
        return results.stream().filter(result -> spans(result).anyMatch(at -> at.start() == span.start()));
    }

    /** What tells a relation from all others of the same text: its form and where its figures stand. */
    static List<Object> identity(CheckResult result) {
        return List.of(
                result.equation().check(),
                result.equation().type(),
                spans(result)
                        .map(Location.Span::start)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private static Stream<Location.Span> spans(CheckResult result) {
        return result.equation()
                .observations()
                .map(Observation::at)
                .map(Location::span)
                .filter(Objects::nonNull);
    }

    static boolean differs(CheckResult result) {
        return result.verdict() == Verdict.DIFFERS;
    }
}
