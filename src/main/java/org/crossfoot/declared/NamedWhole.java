package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.budget.Division;
import org.crossfoot.budget.Division.Member;

/** The amount that words name as the whole of what follows them (本年收入中，…; 公务用车经费中，…). */
final class NamedWhole {
    private static final Pattern GRAND = Pattern.compile("(?:收入|支出)(?:决算|预算)?总(?:计|额|预算)$");
    private static final Pattern THE_YEARS = Pattern.compile("^本年(?:收入|支出)");
    private static final int LONG_NAME = 4;

    private final String name;
    private final Names names;
    /** The members of divisions that the words name, mostly none. */
    private final List<Member> members;

    NamedWhole(String name, Names names) {
        this.name = name;
        this.names = names;
        this.members = Division.standard().stream()
                .flatMap(division -> division.member(name).stream())
                .toList();
    }

    /** The nearest amount before a number that bears the name, states the line item it names, or is its member of a division. */
    Optional<Mention> before(Mention first) {
        String bare = Subject.bare(name);
        return names.nearest(name, first)
                .or(() -> names.nearest(
                        first,
                        mention -> mention.isAmount()
                                && mention.depth() == 0
                                && !mention.wording().comparative()
                                && ((bare.length() >= LONG_NAME
                                                && Subject.bare(mention.label()).equals(bare))
                                        || isSameMember(mention.label()))));
    }

    /** The same where the number is sure to be a part of it. */
    Optional<Mention> divided(Mention first) {
        return before(first)
                .filter(total -> names.part(total, first).isPresent()
                        || names.isSurePart(total, first)
                        || isOfMember(first.label())
                        || isOfYear(first.label()));
    }

    private boolean isOfYear(String label) {
        return GRAND.matcher(name).find() && THE_YEARS.matcher(label).find();
    }

    private boolean isSameMember(String label) {
        return members.stream()
                .anyMatch(member -> Division.standard().stream()
                        .flatMap(division -> division.member(label).stream())
                        .anyMatch(member::equals));
    }

    /** True for a part of the member that the words name: 购置 of 公务用车经费. */
    private boolean isOfMember(String label) {
        return Division.standard().stream()
                .anyMatch(division -> division.member(name)
                        .map(Member::id)
                        .equals(division.member(label).map(Member::of)));
    }
}
