package org.crossfoot.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.finding.Finding;
import org.crossfoot.finding.Findings;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.reconciliation.Verifier;

/**
 * Measures checking and explaining scopes of 250 to 4,000 figures with one error, three and five, on one core, warm:
 *
 * <pre>mvn -q -B test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-XX:ActiveProcessorCount=1 -cp %classpath org.crossfoot.benchmark.FindingsBenchmark"</pre>
 */
final class FindingsBenchmark {
    private static final long SEED = 20231231L;
    private static final int[] FIGURES = {250, 500, 1000, 2000, 4000};
    private static final int[] ERRORS = {1, 3, 5};
    private static final int RUNS = Integer.getInteger("benchmark.runs", 7);

    private FindingsBenchmark() {}

    public static void main(String[] args) {
        System.out.println(
                "| figures | relations | errors | findings | median ms | ms a figure |\n|---|---|---|---|---|---|");
        for (int i = 0; i < 2; i++) {
            time(LargeScope.of(SEED, 500, 3));
        }
        for (int errors : ERRORS) {
            for (int figures : FIGURES) {
                System.out.print(line(figures, errors));
            }
        }
    }

    private static String line(int wanted, int errors) {
        List<Measured> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(time(LargeScope.of(SEED, wanted, errors)));
        }
        Collections.sort(runs);
        Measured median = runs.get(RUNS / 2);
        double millis = median.nanos() / 1e6;
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %d | %.0f | %.3f |%n",
                median.figures(),
                median.relations(),
                errors,
                median.findings(),
                millis,
                millis / median.figures());
    }

    /** What one run came to. */
    private record Measured(int figures, long relations, int findings, long nanos) implements Comparable<Measured> {
        @Override
        public int compareTo(Measured other) {
            return Long.compare(nanos, other.nanos);
        }
    }

    private static Measured time(Reconciliation scope) {
        long start = System.nanoTime();
        List<CheckResult> results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
        long verified = System.nanoTime();
        List<Finding> findings = new Findings(scope).of(results);
        long nanos = System.nanoTime() - start;
        if (Boolean.getBoolean("benchmark.parts")) {
            System.out.printf(
                    Locale.ROOT,
                    "check %.0f explain %.0f%n",
                    (verified - start) / 1e6,
                    (nanos + start - verified) / 1e6);
        }
        long relations = results.stream()
                .filter(result -> result.verdict() != Verdict.UNDECIDED)
                .count();
        return new Measured(scope.observations().all().size(), relations, findings.size(), nanos);
    }
}
