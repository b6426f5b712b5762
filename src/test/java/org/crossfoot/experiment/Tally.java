package org.crossfoot.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcomes by type of error, as a table. */
final class Tally {
    private final Map<ErrorType, List<Outcome>> outcomes = new EnumMap<>(ErrorType.class);

    void add(ErrorType type, Outcome outcome) {
        outcomes.computeIfAbsent(type, key -> new ArrayList<>()).add(outcome);
    }

    /** A row of the table. */
    record Row(long planted, long guarded, long swallowed, long found, long determined, long figure, long cause) {
        static Row of(List<Outcome> outcomes) {
            List<Outcome> open = outcomes.stream()
                    .filter(outcome -> outcome.guarded() && !outcome.swallowed())
                    .toList();
            List<Outcome> determined = open.stream().filter(Outcome::determined).toList();
            return new Row(
                    outcomes.size(),
                    outcomes.stream().filter(Outcome::guarded).count(),
                    outcomes.stream()
                            .filter(outcome -> outcome.guarded() && outcome.swallowed())
                            .count(),
                    open.stream().filter(Outcome::found).count(),
                    determined.size(),
                    determined.stream().filter(Outcome::figure).count(),
                    determined.stream().filter(Outcome::cause).count());
        }

        double foundShare() {
            return share(found, guarded - swallowed);
        }

        double causeShare() {
            return share(cause, determined);
        }

        double figureShare() {
            return share(figure, determined);
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %s | %d | %s | %s |%n",
                    name,
                    planted,
                    guarded,
                    swallowed,
                    shown(found, guarded - swallowed),
                    determined,
                    shown(figure, determined),
                    shown(cause, determined));
        }

        private static String shown(long part, long whole) {
            return whole == 0 ? "–" : String.format(Locale.ROOT, "%d (%.1f %%)", part, 100.0 * part / whole);
        }
    }

    Row all() {
        return Row.of(outcomes.values().stream().flatMap(List::stream).toList());
    }

    String table() {
        StringBuilder table = new StringBuilder();
        outcomes.forEach((type, list) -> table.append(Row.of(list).line(type.shown() + " `" + type.cause() + "`")));
        return table.append(all().line("合计 all")).toString();
    }
}
