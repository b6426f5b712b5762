package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;

/**
 * The claims of a text, those that the numbers settle among them. A ratio or change that misses its number by far was hardly meant
 * as it was read: if the numbers settle another reading of it, that one stands in its place; else it is the error that it seems.
 */
final class SecondThoughts {
    private static final Set<ClaimType> PER_CENT = EnumSet.of(ClaimType.RATIO, ClaimType.RATE);

    /** In digits: a shorter number comes out of other numbers too easily. */
    private static final int PARTICULAR = 3;

    /** Words that name the whole of a share (占中小企业合同额的62.06%); they leave nothing open. */
    private static final Pattern NAMED_WHOLE = Pattern.compile("占(?!比)[^，。；]{3,}$");

    private SecondThoughts() {}

    static List<Draft> on(DocumentText text, List<Draft> stated) {
        List<Draft> doubtful =
                stated.stream().filter(SecondThoughts::isDoubtful).toList();
        List<Draft> firm = stated.stream().filter(draft -> !isDoubtful(draft)).toList();
        List<Draft> settled = SettledByNumbers.of(text, firm).claims();
        return Stream.of(
                        firm,
                        settled,
                        doubtful.stream()
                                .filter(draft -> settled.stream().noneMatch(other -> isMeantInsteadOf(draft, other)))
                                .toList())
                .flatMap(List::stream)
                .map(draft -> ListsInFull.read(text, draft))
                .map(draft -> BaseOfRate.told(settled, draft))
                .toList();
    }

    private static boolean isDoubtful(Draft draft) {
        boolean open = draft.type() == ClaimType.CHANGE || PER_CENT.contains(draft.type());
        return open
                && draft.comparison() == Comparison.EQUAL
                && draft.declared().token().written().value().precision() >= PARTICULAR
                && !NAMED_WHOLE.matcher(draft.declared().wording().words()).find()
                && PrintedDigits.derived(draft)
                        .filter(number -> isFar(draft, number))
                        .isPresent();
    }

    /** A change that goes the other way is an error in words, not another change. */
    private static boolean isFar(Draft draft, BigDecimal number) {
        return !SlipOfPen.isNear(draft.declared().token().written().amount().abs(), number.abs());
    }

    private static boolean isMeantInsteadOf(Draft draft, Draft other) {
        return other.declared().equals(draft.declared())
                && (other.type() == draft.type()
                        || (PER_CENT.contains(other.type()) && PER_CENT.contains(draft.type())));
    }
}
