package org.crossfoot.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;

/** The figures of a scope's documents as observations, in reading order. */
public final class Observations {
    private final List<DocumentReading> documents;
    private final Map<DeclaredFigure, Observation> byFigure = new LinkedHashMap<>();

    public Observations(List<DocumentReading> documents) {
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            for (DeclaredFigure figure : documents.get(i).figures()) {
                byFigure.put(figure, observe(prefix(i), figure));
            }
        }
    }

    public List<Observation> all() {
        return List.copyOf(byFigure.values());
    }

    /** The observation of a figure that stands in one of the documents. */
    public Observation of(DeclaredFigure figure) {
        return Objects.requireNonNull(byFigure.get(figure), "a figure of another scope");
    }

    /** What ids of a document's figures and claims begin with in the scope: {@code 1.}, {@code 2.} … */
    public String prefix(DocumentReading document) {
        return prefix(documents.indexOf(document));
    }

    private static String prefix(int index) {
        return (index + 1) + ".";
    }

    private static Observation observe(String prefix, DeclaredFigure figure) {
        return new Observation(
                prefix + figure.id(),
                Side.NARRATIVE,
                figure.item(),
                figure.label(),
                figure.written(),
                figure.year(),
                figure.quote(),
                figure.at());
    }
}
