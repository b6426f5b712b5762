package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfoot.budget.Division;

/** The amounts that a document has been found to divide, while it is read: of the passages before, and of the one being read. */
final class DividedSoFar {
    /** Totals further back than so many of their division are spoken of no more. */
    private static final int FARTHEST = 100;

    private final List<Divided> before = new ArrayList<>();
    private final Map<String, List<Divided>> ofDivision = new HashMap<>();
    private final Map<Mention, List<PartList>> ofMember = new HashMap<>();
    private final List<Divided> here = new ArrayList<>();
    private final Map<Mention, List<PartList>> hereOfMember = new HashMap<>();

    /** What was found in the passages before, in the order in which it was found. */
    List<Divided> all() {
        return List.copyOf(before);
    }

    /** Adds what was found in the passage being read. */
    void addHere(List<Divided> found) {
        here.addAll(found);
        index(found, hereOfMember);
    }

    private static void index(List<Divided> found, Map<Mention, List<PartList>> ofMember) {
        found.stream()
                .map(Divided::list)
                .forEach(list -> list.members()
                        .forEach(member -> ofMember.computeIfAbsent(member, none -> new ArrayList<>())
                                .add(list)));
    }

    /** Ends the passage being read: of what was found in it, this remains. */
    void endPassage(List<Divided> found) {
        here.clear();
        hereOfMember.clear();
        before.addAll(found);
        index(found, ofMember);
        found.forEach(divided -> ofDivision
                .computeIfAbsent(divided.division().id(), none -> new ArrayList<>())
                .add(divided));
    }

    /** The last total of a division that is as wanted. */
    Optional<Mention> lastTotal(Division division, Predicate<Mention> wanted) {
        return last(
                        here.stream()
                                .filter(divided -> divided.division().equals(division))
                                .toList(),
                        wanted)
                .or(() -> last(ofDivision.getOrDefault(division.id(), List.of()), wanted));
    }

    private static Optional<Mention> last(List<Divided> divided, Predicate<Mention> wanted) {
        int farthest = Math.max(0, divided.size() - FARTHEST);
        for (int at = divided.size() - 1; at >= farthest; at--) {
            Mention total = divided.get(at).list().total();
            if (wanted.test(total)) {
                return Optional.of(total);
            }
        }
        return Optional.empty();
    }

    /** The lists in which an amount is a member. */
    Stream<PartList> with(Mention member) {
        return Stream.concat(
                ofMember.getOrDefault(member, List.of()).stream(),
                hereOfMember.getOrDefault(member, List.of()).stream());
    }
}
