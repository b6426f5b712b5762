package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.Concept;

/** The items of “三公”经费 as rows or columns name them. */
final class ThreePublic {
    private ThreePublic() {}

    /** What the innermost words of a path that say anything name: 小计 below 公务用车购置及运行维护费 is that. */
    static Optional<Concept> in(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Concept> named = in(path.get(i), i > 0 ? path.get(i - 1) : "");
            if (named.isPresent()) {
                return named;
            }
        }
        return path.stream().anyMatch(words -> words.matches(".*(?:合计|小计|总计|三公.*)"))
                ? Optional.of(Concept.THREE_PUBLIC)
                : Optional.empty();
    }

    private static Optional<Concept> in(String words, String above) {
        boolean buys = words.contains("购置");
        boolean runs = words.contains("运行") || words.contains("维护");
        if (words.contains("出国") || words.contains("因公临时")) {
            return Optional.of(Concept.OVERSEAS);
        }
        if (words.contains("接待")) {
            return Optional.of(Concept.RECEPTION);
        }
        if (!words.contains("车") && !above.contains("车")) {
            return Optional.empty();
        }
        if (buys || runs) {
            return Optional.of(
                    buys && runs ? Concept.VEHICLES : buys ? Concept.VEHICLE_PURCHASE : Concept.VEHICLE_RUNNING);
        }
        return words.contains("车") ? Optional.of(Concept.VEHICLES) : Optional.empty();
    }
}
