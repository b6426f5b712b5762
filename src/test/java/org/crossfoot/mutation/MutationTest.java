package org.crossfoot.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.FigureKind;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.source.Location;
import org.junit.jupiter.api.Test;

/**
 * Changes every digit of each figure of money or per cent that stands in a claim, one at a time, and reads the text again: the
 * change must turn a verdict to {@link Verdict#DIFFERS}, not make a claim vanish. That is asked of the first digit; a change of
 * the last one may be no more than what the rounding of a sum allows. The texts are the sample reports; {@code
 * -Dmutation.texts=FOLDER} takes the {@code .txt} files of another folder.
 */
class MutationTest {
    private static final long SEED = Long.getLong("mutation.seed", 20211231L);
    private static final double WANTED = 0.95;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> ofLeadingDigits = new TreeMap<>();
    private final Map<String, Integer> ofAllDigits = new TreeMap<>();
    private final List<String> unnoticed = new ArrayList<>();

    @Test
    void aWrongDigitIsNoticed() throws IOException {
        texts().forEach(this::mutate);
        System.out.println("seed " + SEED);
        System.out.println("first digits changed: " + ofLeadingDigits);
        System.out.println("digits changed, all:  " + ofAllDigits);
        unnoticed.forEach(System.out::println);
        int all = ofLeadingDigits.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(all).isGreaterThan(50);
        assertThat((double) ofLeadingDigits.getOrDefault(Outcome.NOTICED, 0) / all)
                .isGreaterThanOrEqualTo(WANTED);
    }

    private static Map<String, String> texts() throws IOException {
        String folder = System.getProperty("mutation.texts");
        Map<String, String> texts = new TreeMap<>();
        Path root = Path.of(folder == null ? "sample-data/inbox-2021" : folder);
        for (Path file : reports(root)) {
            texts.put(root.relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> reports(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private void mutate(String name, String text) {
        Reread before = Reread.of(text);
        for (DeclaredFigure figure : before.reading().figures()) {
            Location.Span span = figure.at().span();
            boolean counts = figure.kind() == FigureKind.MONEY || figure.kind() == FigureKind.PERCENT;
            if (counts && span != null && before.at(span).anyMatch(result -> isOpen(result, figure))) {
                mutate(name, text, figure, before);
            }
        }
    }

    /** True for a relation that holds so far, in which the figure's digits decide and which stands whatever they are. */
    private static boolean isOpen(CheckResult result, DeclaredFigure figure) {
        return !Reread.differs(result)
                && result.verdict() != Verdict.UNDECIDED
                && result.equation().basis() != Basis.SETTLED
                && !figure.range();
    }

    private void mutate(String name, String text, DeclaredFigure figure, Reread before) {
        Location.Span span = Objects.requireNonNull(figure.at().span());
        List<String> outcomes = new ArrayList<>();
        for (Change change : Change.of(text, span, random)) {
            String outcome = outcome(
                    before.at(span).toList(), Reread.of(change.text()).at(span).toList());
            outcomes.add(outcome + " (" + change.shown() + ")");
            ofAllDigits.merge(outcome, 1, Integer::sum);
            if (change.leading()) {
                ofLeadingDigits.merge(outcome, 1, Integer::sum);
            }
        }
        if (outcomes.stream().noneMatch(outcome -> outcome.startsWith(Outcome.NOTICED))) {
            unnoticed.add(name + ": " + figure.label() + ", " + figure.quote() + ": " + outcomes);
        }
    }

    private static String outcome(List<CheckResult> before, List<CheckResult> after) {
        Set<List<Object>> differed =
                before.stream().filter(Reread::differs).map(Reread::identity).collect(Collectors.toSet());
        boolean noticed =
                after.stream().filter(Reread::differs).anyMatch(result -> !differed.contains(Reread.identity(result)));
        return noticed ? Outcome.NOTICED : Outcome.why(before, after);
    }
}
