package org.crossfoot.finding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** Puts roots into words, with their identity and weight. */
final class FindingWriter {
    private final Evidence evidence;
    private final Gravity gravity;

    FindingWriter(Evidence evidence) {
        this.evidence = evidence;
        this.gravity = new Gravity(evidence);
    }

    /** A finding for each root: the most serious first, then the largest amount, then the first place. */
    List<Finding> written(List<Root> roots) {
        Fingerprints fingerprints = new Fingerprints(evidence.scope().scope());
        Comparator<Root> reading =
                Comparator.comparing(root -> evidence.place(root.results().get(0)));
        Comparator<Finding> severest = Comparator.comparing(Finding::severity, Comparator.reverseOrder());
        Comparator<Root> largest = Comparator.comparing(Gravity::yuan, Comparator.reverseOrder());
        List<Root> inOrder = roots.stream().sorted(reading).toList();
        return inOrder.stream()
                .map(root -> new Weighed(
                        root, finding(root, fingerprints.of(root.results().get(0)))))
                .sorted(Comparator.comparing(Weighed::finding, severest).thenComparing(Weighed::root, largest))
                .map(Weighed::finding)
                .toList();
    }

    /** A finding with the root that it tells of. */
    private record Weighed(Root root, Finding finding) {}

    private Finding finding(Root root, String fingerprint) {
        CheckResult leading = root.results().get(0);
        DifferenceWords words = new DifferenceWords(leading, suspect(root));
        return new Finding(
                fingerprint,
                gravity.of(root),
                title(root).orElseGet(words::title),
                message(root, words),
                advice(root, words),
                root.results(),
                explanations(root));
    }

    private static List<Observation> suspect(Root root) {
        return root.repairs().stream()
                .findFirst()
                .map(best -> best.repair().figures())
                .orElse(List.of());
    }

    private static Optional<Repair> cause(Root root) {
        return root.repairs().stream()
                .filter(Settlement::isExplained)
                .findFirst()
                .map(Settlement::repair);
    }

    private static Optional<Message> title(Root root) {
        return cause(root).flatMap(cause -> Optional.ofNullable(cause.title()));
    }

    private static Message message(Root root, DifferenceWords words) {
        Message message = words.message();
        int further = root.results().size() - 1;
        if (further > 0) {
            message = Message.of("finding.and", message, Message.of("finding.further", further));
        }
        if (root.isAfterOthers()) {
            message = Message.of("finding.and", message, Message.of("finding.given"));
        }
        Optional<Message> correction = cause(root).isPresent() ? Optional.empty() : correction(root);
        return correction.isPresent() ? Message.of("finding.and", message, correction.get()) : message;
    }

    /** The number that would settle several differences; none if another figure's number would do it just as well. */
    private static Optional<Message> correction(Root root) {
        List<Settlement> corrections = root.repairs().stream()
                .filter(settlement ->
                        !settlement.isExplained() && settlement.settled().size() > 1)
                .toList();
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        Settlement best = corrections.get(0);
        boolean tied = corrections.stream()
                .anyMatch(other -> other.bearingOut() == best.bearingOut()
                        && !other.repair().blamesAlike(best.repair()));
        return tied
                ? Optional.empty()
                : Optional.of(Message.of(
                        "finding.if-corrected",
                        best.repair().words(),
                        best.settled().size()));
    }

    private static Message advice(Root root, DifferenceWords words) {
        return cause(root)
                .map(cause -> Message.of("finding.advice-" + cause.cause()))
                .orElseGet(() -> Message.of("finding.advice-" + words.kind()));
    }

    private static List<Explanation> explanations(Root root) {
        Set<Object> given = new HashSet<>();
        return root.repairs().stream()
                .filter(Settlement::isExplained)
                .filter(settlement -> given.add(List.of(
                        settlement.repair().cause(),
                        settlement.repair().figures(),
                        settlement.repair().entries())))
                .map(FindingWriter::explanation)
                .toList();
    }

    private static Explanation explanation(Settlement settlement) {
        Repair repair = settlement.repair();
        int closes = settlement.settled().size();
        Message text = Message.of("finding.explained", repair.words(), closes);
        return new Explanation(repair.cause(), text, closes, repair.figures(), repair.entries());
    }
}
