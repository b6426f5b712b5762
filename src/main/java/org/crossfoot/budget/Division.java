package org.crossfoot.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A complete division of an amount (分类构成): the members that there are by law or usage and no others, so that they add up
 * to the whole wherever they are stated, such as goods, works and services of government procurement.
 *
 * @param id its name
 * @param whole the words by which an amount is told that it divides
 * @param concept the line item of the whole, null if it has none
 * @param members what it consists of
 */
public record Division(String id, Pattern whole, @Nullable Concept concept, List<Member> members) {
    private static final int DIVISION = 0;
    private static final int MEMBER = 1;
    private static final int OF = 2;
    private static final int CONCEPT = 3;
    private static final int OMITTED = 4;
    private static final int NAMES = 5;

    /**
     * One member.
     *
     * @param id its name
     * @param of the member that it is itself a part of, empty for a part of the whole
     * @param concept its line item, null if it has none
     * @param omitted true if it may be left unsaid where it comes to nothing
     * @param names the words that name it
     */
    public record Member(String id, String of, @Nullable Concept concept, boolean omitted, Pattern names) {}

    public Division {
        members = List.copyOf(members);
    }

    /** Loads the divisions when they are first asked for. */
    private static final class Standard {
        static final List<Division> DIVISIONS = read();
    }

    /** The divisions that public finance uses, those of members with parts of their own among them. */
    public static List<Division> standard() {
        return Standard.DIVISIONS;
    }

    private static List<Division> read() {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        ResourceTable.rows("/budget/divisions.csv")
                .forEach(row -> rows.computeIfAbsent(row.get(DIVISION), id -> new ArrayList<>())
                        .add(row));
        List<Division> divisions = new ArrayList<>();
        for (List<List<String>> division : rows.values()) {
            List<Member> members =
                    division.stream().skip(1).map(Division::member).toList();
            List<String> whole = division.get(0);
            divisions.add(new Division(whole.get(DIVISION), names(whole), concept(whole), members));
            members.forEach(member -> ofMember(member, members).ifPresent(divisions::add));
        }
        return List.copyOf(divisions);
    }

    private static Optional<Division> ofMember(Member member, List<Member> all) {
        List<Member> parts = all.stream()
                .filter(part -> part.of().equals(member.id()))
                .map(part -> new Member(part.id(), "", part.concept(), part.omitted(), part.names()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Division(member.id(), member.names(), member.concept(), parts));
    }

    private static Member member(List<String> row) {
        return new Member(
                row.get(MEMBER), row.get(OF), concept(row), !row.get(OMITTED).isEmpty(), names(row));
    }

    private static Pattern names(List<String> row) {
        return Pattern.compile(row.get(NAMES));
    }

    private static @Nullable Concept concept(List<String> row) {
        return row.get(CONCEPT).isEmpty() ? null : Concept.valueOf(row.get(CONCEPT));
    }

    /** The member that words name. */
    public Optional<Member> member(String words) {
        return members.stream()
                .filter(member -> member.names().matcher(words).find())
                .findFirst();
    }

    /** True if words name the whole. */
    public boolean isWhole(String words) {
        return whole.matcher(words).find();
    }

    /** True if every member may be left unsaid where it comes to nothing. */
    public boolean mayBeOmitted() {
        return members.stream().allMatch(Member::omitted);
    }

    /**
     * True if members of these ids leave out none of the whole's direct parts but those that may be left unsaid where others
     * may not; a member's own parts count for it.
     */
    public boolean isComplete(Collection<String> ids) {
        return members.stream()
                .filter(member -> member.of().isEmpty() && (mayBeOmitted() || !member.omitted()))
                .allMatch(member -> ids.contains(member.id()) || isStatedByParts(member, ids));
    }

    private boolean isStatedByParts(Member member, Collection<String> ids) {
        List<Member> parts =
                members.stream().filter(part -> part.of().equals(member.id())).toList();
        return !parts.isEmpty() && parts.stream().allMatch(part -> ids.contains(part.id()));
    }
}
