package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossfoot.budget.Division;
import org.crossfoot.budget.Division.Member;

/** The members of one {@link Division} that stand beside each other in a passage, while they are being gathered. */
final class Siblings {
    /** Words behind the last member that speak of more of them. */
    private static final Pattern AND_OTHERS = Pattern.compile("^\\s*等");

    private final Division division;
    private final Map<String, Mention> members = new LinkedHashMap<>();
    private boolean interrupted;

    Siblings(Division division) {
        this.division = division;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Mention first() {
        return members.values().iterator().next();
    }

    Mention last() {
        return all().get(members.size() - 1);
    }

    List<Mention> all() {
        return new ArrayList<>(members.values());
    }

    boolean isComplete() {
        return division.isComplete(members.keySet());
    }

    /** True for a part of a member that is there as a whole: it is no sibling of the others. */
    boolean isBelow(Member member) {
        return members.containsKey(member.of());
    }

    boolean has(Member member) {
        return members.containsKey(member.id());
    }

    /** Takes a member; one that is stated as a whole after its parts stands for them. */
    void take(Member member, Mention mention) {
        division.members().stream()
                .filter(part -> part.of().equals(member.id()))
                .forEach(part -> members.remove(part.id()));
        members.put(member.id(), mention);
    }

    /** Notes an amount among the members that is none of them. */
    void interrupt() {
        interrupted = true;
    }

    /** The members of their total; the words leave no room if none is missing, or if those missing may be left unsaid. */
    PartList under(Mention total) {
        boolean all = isComplete() || (division.mayBeOmitted() && !interrupted);
        return new PartList(
                total, all(), all && !AND_OTHERS.matcher(last().after()).find());
    }
}
