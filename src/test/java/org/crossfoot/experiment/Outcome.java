package org.crossfoot.experiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.finding.Explanation;
import org.crossfoot.finding.Finding;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Observation;

/**
 * What the findings say of a planted error.
 *
 * @param guarded some equation that held contained the figure
 * @param swallowed none of them fails: the error is no larger than what rounding allows
 * @param found a finding speaks of an equation with the figure
 * @param determined the equations tell which figure is wrong and what it should be
 * @param figure the finding names the figure first
 * @param cause its first cause is the one that was planted
 */
record Outcome(boolean guarded, boolean swallowed, boolean found, boolean determined, boolean figure, boolean cause) {
    private static final Words WORDS = new Words(Language.ZH);

    /** What comes of each of some errors planted together; {@code after} is the scope with all of them. */
    static Outcome of(Audited before, Plant plant, List<Replacement> changes, Audited after) {
        int at = Replacement.place(plant.place(), changes);
        List<Finding> findings = added(before, after).stream()
                .filter(finding -> speaksOf(after, finding, at))
                .toList();
        return new Outcome(
                !before.guards(plant.figure()).isEmpty(),
                plant.broken().isEmpty(),
                !findings.isEmpty(),
                Determined.is(before, plant),
                findings.stream().anyMatch(finding -> names(after, finding, plant, at)),
                findings.stream()
                        .anyMatch(finding -> names(after, finding, plant, at)
                                && first(finding)
                                        .filter(cause -> plant.causes().contains(cause.cause()))
                                        .isPresent()));
    }

    /** The findings that a scope has not when nothing is planted. */
    static List<Finding> added(Audited before, Audited after) {
        Set<String> known = before.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return after.findings().stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
    }

    private static Optional<Explanation> first(Finding finding) {
        return finding.explanations().stream().findFirst();
    }

    private static boolean speaksOf(Audited after, Finding finding, int at) {
        return finding.results().stream()
                .flatMap(result -> result.equation().observations())
                .anyMatch(figure -> after.start(figure) == at);
    }

    /** True if the first cause blames the figure or speaks of the part, or if without a cause it is what would be put right. */
    private static boolean names(Audited after, Finding finding, Plant plant, int at) {
        Optional<Explanation> first = first(finding);
        if (first.isEmpty()) {
            return WORDS.say(finding.message()).contains("若" + plant.figure().label() + "为 ");
        }
        List<Observation> figures = first.get().figures();
        return plant.wrong() == null
                ? figures.stream().anyMatch(figure -> isSameAmount(figure, plant.figure()))
                : after.start(figures.get(0)) == at;
    }

    private static boolean isSameAmount(Observation one, Observation other) {
        return one.written().interval().meets(other.written().interval());
    }

    /** What failed, empty if nothing did that could have succeeded. */
    String failure() {
        if (!guarded || swallowed) {
            return "";
        }
        if (!found) {
            return "missed";
        }
        return !determined || cause ? "" : figure ? "cause" : "figure";
    }

    /** The findings in one line, for those who look for the reason of a failure. */
    static String shown(Audited before, Audited after) {
        return added(before, after).stream().map(Outcome::shown).collect(Collectors.joining(" ‖ "));
    }

    private static String shown(Finding finding) {
        return finding.results().size() + "× " + WORDS.say(finding.message()) + " => "
                + finding.explanations().stream()
                        .limit(3)
                        .map(cause -> "[" + cause.cause() + "] " + WORDS.say(cause.text()))
                        .collect(Collectors.joining(" / "));
    }
}
