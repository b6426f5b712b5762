package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfoot.declared.ClaimForm.Draft;

/** What a text is known to claim while its open results are settled. */
final class Claimed {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Mention, List<Draft>> byResult = new HashMap<>();
    private final Set<Set<Mention>> figures = new HashSet<>();

    Claimed(List<Draft> stated) {
        stated.forEach(this::add);
    }

    void add(Draft draft) {
        drafts.add(draft);
        byResult.computeIfAbsent(draft.declared(), result -> new ArrayList<>()).add(draft);
        figures.add(figures(draft));
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** True for the declared side of a claim. */
    boolean isResult(Mention mention) {
        return byResult.containsKey(mention);
    }

    /** The claims of which a number is the declared side. */
    List<Draft> of(Mention result) {
        return byResult.getOrDefault(result, List.of());
    }

    /** True if the same figures are related already, whichever of them is the result. */
    boolean relates(Draft draft) {
        return figures.contains(figures(draft));
    }

    private static Set<Mention> figures(Draft draft) {
        Set<Mention> all = new HashSet<>();
        all.add(draft.declared());
        Candidate.operands(draft.derived()).forEach(term -> all.add(term.mention()));
        return all;
    }
}
