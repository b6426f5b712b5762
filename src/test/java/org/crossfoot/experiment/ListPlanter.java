package org.crossfoot.experiment;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/** Plants errors in a list of parts: one left out, one given twice, one put into another list. */
final class ListPlanter {
    private static final int FEW = 3;
    private static final Pattern MEMBER = Pattern.compile("([、；])([^、；，。：:\\d]+)$");

    private final Audited scope;
    private final Random random;

    ListPlanter(Audited scope, Random random) {
        this.scope = scope;
        this.random = random;
    }

    /** A member of a list in a sentence with the mark before it. */
    private record Member(int start, int end, String last, Observation figure, CheckResult list) {
        Replacement by(String text) {
            return new Replacement(start, end, text);
        }

        Replacement followedBy(String text) {
            return new Replacement(end - 1, end, last + text);
        }
    }

    /** An error in the list that a figure is a part of, if it is one that stands in a sentence. */
    Optional<Plant> plant(ErrorType type, Observation part) {
        return member(part).flatMap(member -> plant(type, member));
    }

    private Optional<Plant> plant(ErrorType type, Member member) {
        String once = scope.document().text().substring(member.start(), member.end());
        return switch (type) {
            case OMITTED -> Optional.of(plant(type, member, List.of(member.by(""))));
            case TWICE -> Optional.of(plant(type, member, List.of(member.by(once + once))));
            default ->
                sister(member).map(sister -> plant(type, member, List.of(member.by(""), sister.followedBy(once))));
        };
    }

    private Plant plant(ErrorType type, Member member, List<Replacement> changes) {
        Observation total = total(member.list());
        String words = total.label() + ": " + scope.document().text().substring(member.start() + 1, member.end());
        return new Plant(
                type,
                member.figure(),
                null,
                List.of(member.list()),
                Set.of(type.cause()),
                changes,
                scope.start(total),
                words);
    }

    private static Observation total(CheckResult list) {
        return list.equation().observations().findFirst().orElseThrow();
    }

    private Optional<Member> member(Observation part) {
        if (part.at().table() != null) {
            return Optional.empty();
        }
        return scope.guards(part).stream()
                .filter(result -> isListOf(result, part))
                .filter(result -> scope.about(total(result)).noneMatch(Audited::differs))
                .findFirst()
                .flatMap(list -> member(part, list));
    }

    private static boolean isListOf(CheckResult result, Observation part) {
        return result.equation().type() == ClaimType.SUM
                && result.equation().comparison() == Comparison.EQUAL
                && result.equation().expected() instanceof Expression.Sum sum
                && sum.terms().size() > FEW
                && sum.terms().stream()
                        .anyMatch(term -> term.added() && term.observation().equals(part))
                && result.equation()
                        .observations()
                        .allMatch(figure -> figure.at().table() == null);
    }

    /** The words from the mark before a part's name to its number; its share goes with it. */
    private Optional<Member> member(Observation part, CheckResult list) {
        String text = scope.document().text();
        int start = scope.start(part);
        int end = scope.end(part);
        Matcher name = MEMBER.matcher(text.substring(Math.max(0, start - 40), start));
        if (!name.find()) {
            return Optional.empty();
        }
        String mark = name.group(1);
        Matcher rest = Pattern.compile("^(，占[\\d.]+%)?(?=[、；。])").matcher(text.substring(end));
        boolean whole = rest.find();
        return whole && (mark.equals("、") || !rest.group().isEmpty() || text.charAt(end) != '、')
                ? Optional.of(new Member(
                        start - name.group().length(),
                        end + rest.end(),
                        text.substring(end + rest.end() - 1, end + rest.end()),
                        part,
                        list))
                : Optional.empty();
    }

    /** A member of another list, whose total is a part of the same sum. */
    private Optional<Member> sister(Member member) {
        Observation total = total(member.list());
        List<Member> sisters = scope.guards(total).stream()
                .flatMap(result -> result.equation().observations())
                .filter(figure -> !figure.equals(total))
                .flatMap(figure -> scope.guards(figure).stream())
                .filter(result -> !result.equals(member.list()))
                .filter(result -> result.equation().type() == ClaimType.SUM)
                .flatMap(result -> result.equation().observations().filter(part -> isListOf(result, part)))
                .filter(part -> !part.equals(member.figure()))
                .flatMap(part -> member(part).stream())
                .filter(other -> !total(other.list()).equals(total))
                .distinct()
                .toList();
        return sisters.isEmpty() ? Optional.empty() : Optional.of(sisters.get(random.nextInt(sisters.size())));
    }
}
