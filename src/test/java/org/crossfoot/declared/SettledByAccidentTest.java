package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.crossfoot.golden.GoldenCase;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.junit.jupiter.api.Test;

/**
 * The control of what numbers settle: with random digits in place of those of every figure of the golden and sample texts no
 * relation is meant, and hardly any reading may come out.
 */
class SettledByAccidentTest {
    private static final long SEED = Long.getLong("accident.seed", 20231231L);
    private static final int TIMES = 40;
    private static final double ALLOWED = 0.01;
    /** What is missed by little or by a slip says that something is wrong; of told lists, random digits always are. */
    private static final double SLIPS_ALLOWED = 0.005;

    private final Random random = new Random(SEED);
    private int results;
    private int settled;
    private int slips;

    @Test
    void randomDigitsSettleHardlyAnything() throws IOException {
        for (String text : texts()) {
            for (int i = 0; i < TIMES; i++) {
                read(scrambled(text));
            }
        }
        System.out.printf(
                "seed %d: %d of %d open results settled by accident, %d of them as slips%n",
                SEED, settled, results, slips);
        assertThat(results).isGreaterThan(1000);
        assertThat((double) settled / results).isLessThan(ALLOWED);
        assertThat((double) slips / results).isLessThan(SLIPS_ALLOWED);
    }

    private static List<String> texts() throws IOException {
        Stream<String> golden = GoldenCase.in("reading")
                .map(found -> found.section("report.txt"))
                .filter(text -> text.lines().noneMatch(line -> line.startsWith("|")));
        try (Stream<Path> files = Files.walk(Path.of("sample-data/inbox-2021"))) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            Stream.Builder<String> texts = Stream.builder();
            for (Path sample : samples) {
                texts.add(Files.readString(sample));
            }
            return Stream.concat(golden, texts.build()).toList();
        }
    }

    private void read(String text) {
        Document document = Narratives.document(text);
        DocumentText understood = new NarrativeReader().understood(document, DocumentFacts.of(document));
        SettledByNumbers open = SettledByNumbers.of(understood, NarrativeReader.stated(understood));
        results += open.results();
        settled += open.claims().size();
        slips += (int) open.claims().stream()
                .filter(draft -> draft.basis() != Basis.SETTLED)
                .count();
    }

    /** The text with other digits in every figure; the first one is no zero, so that numbers keep their length. */
    private String scrambled(String text) {
        StringBuilder scrambled = new StringBuilder(text);
        for (DeclaredFigure figure : Narratives.read(text).figures()) {
            Location.Span span = Objects.requireNonNull(figure.at().span());
            boolean first = true;
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isDigit(text.charAt(at))) {
                    scrambled.setCharAt(at, (char) ('0' + (first ? 1 + random.nextInt(9) : random.nextInt(10))));
                    first = false;
                }
            }
        }
        return scrambled.toString();
    }
}
