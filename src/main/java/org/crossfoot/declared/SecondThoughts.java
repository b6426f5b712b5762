package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * The claims of a text, those that the numbers settle among them. A ratio or change that misses its number by far was hardly meant
 * as it was read: if the numbers settle another reading of it, that one stands in its place; else it is the error that it seems. A sum
 * that misses its total by far, and by no slip of the pen, is given up: its parts were other numbers, or it had more of them.
 */
final class SecondThoughts {
    private static final Set<ClaimType> PER_CENT = EnumSet.of(ClaimType.RATIO, ClaimType.RATE);

    /** In digits: a shorter number comes out of other numbers too easily. */
    private static final int PARTICULAR = 3;

    /** Words that name the whole of a share (占中小企业合同额的62.06%); they leave nothing open. */
    private static final Pattern NAMED_WHOLE = Pattern.compile("占(?!比)[^，。；]{3,}$");

    /** A part that was left out or put in the wrong list is seldom as large, beside its total. */
    private static final BigDecimal FAR = new BigDecimal("0.5");

    private SecondThoughts() {}

    static List<Draft> on(DocumentText text, List<Draft> all) {
        List<Draft> stated = all.stream().filter(draft -> !isMisread(draft)).toList();
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

    private static boolean isMisread(Draft draft) {
        boolean sum = draft.type() == ClaimType.SUM
                && draft.basis() == Basis.STATED
                && draft.derived() instanceof Terms terms
                && terms.constant().signum() == 0;
        return sum
                && PrintedDigits.derived(draft)
                        .filter(number -> isOut(draft, number))
                        .isPresent()
                && !isSlip(new Candidate(draft, 0, true));
    }

    private static boolean isSlip(Candidate reading) {
        return SlipInSum.isPossible(reading) || SlipInSum.isSlide(reading);
    }

    private static boolean isOut(Draft draft, BigDecimal sum) {
        BigDecimal total = draft.declared().token().written().amount();
        boolean broken = draft.comparison() == Comparison.EQUAL || sum.compareTo(total) > 0;
        return broken
                && sum.subtract(total).abs().compareTo(FAR.multiply(sum.abs().max(total.abs()))) > 0;
    }

    private static boolean isDoubtful(Draft draft) {
        boolean open = draft.type() == ClaimType.CHANGE || PER_CENT.contains(draft.type());
        return open
                && draft.comparison() == Comparison.EQUAL
                && draft.declared().token().written().value().precision() >= PARTICULAR
                && !namesWhole(draft.declared())
                && PrintedDigits.derived(draft)
                        .filter(number -> isFar(draft, number))
                        .isPresent();
    }

    static boolean namesWhole(Mention share) {
        return NAMED_WHOLE.matcher(share.wording().words()).find();
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
