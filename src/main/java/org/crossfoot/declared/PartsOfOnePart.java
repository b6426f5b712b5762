package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Term;

/**
 * Parts of a part that no words set apart from the parts beside it (支出300万元，其中基本支出180万元，工资占100万元，公用占80万元): the numbers
 * tell, as the amounts come to the part right before them, and all together not to the total.
 */
final class PartsOfOnePart {
    /** In digits: a shorter amount is the sum of those behind it by accident. */
    private static final int PARTICULAR = 3;

    private PartsOfOnePart() {}

    /** The list itself; where amounts in it come to the part before them, the list without them and a list of their own. */
    static Stream<PartList> apart(PartList list) {
        return comesToTotal(list)
                ? Stream.of(list)
                : IntStream.range(0, list.members().size())
                        .mapToObj(at -> parts(list.members(), at).map(parts -> split(list, at, parts)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> Stream.of(list));
    }

    private static boolean comesToTotal(PartList list) {
        return sum(list.members()).compareTo(amount(list.total())) == 0;
    }

    private static Stream<PartList> split(PartList list, int at, List<Mention> parts) {
        Mention part = list.members().get(at);
        List<Mention> others = list.members().stream()
                .filter(member -> !parts.contains(member))
                .toList();
        return Stream.of(
                new PartList(list.total(), others, list.exhaustive() && others.size() > 1),
                new PartList(part, parts, true));
    }

    /** Two or more members right behind one that come to it. */
    private static Optional<List<Mention>> parts(List<Mention> members, int at) {
        BigDecimal part = amount(members.get(at));
        BigDecimal sum = BigDecimal.ZERO;
        int to = at + 1;
        while (to < members.size() && sum.compareTo(part) < 0) {
            sum = sum.add(amount(members.get(to)));
            to++;
        }
        List<Mention> parts = members.subList(at + 1, to);
        boolean particular = part.stripTrailingZeros().precision() >= PARTICULAR;
        return particular
                        && sum.compareTo(part) == 0
                        && parts.stream().noneMatch(Mention::isNothing)
                        && parts.size() > 1
                ? Optional.of(parts)
                : Optional.empty();
    }

    private static BigDecimal sum(List<Mention> members) {
        return PrintedDigits.sum(Term.added(members));
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
