package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * Lists whose opening words leave room for more parts (其中) though their parts all but come to the total, or would but for a slip
 * of the pen: a part that is left out is hardly ever so small, so that the list was meant in full and one of its numbers is wrong.
 */
final class ListsInFull {
    private ListsInFull() {}

    /** The claim with its parts taken for all parts, where they nearly come to the total; any other claim as it is. */
    static Draft read(DocumentText text, Draft draft) {
        return leavesRoom(draft) && isNearlyComplete(draft) && !tellsOfOthers(text, draft)
                ? draft.compared(Comparison.EQUAL)
                : draft;
    }

    private static boolean leavesRoom(Draft draft) {
        return draft.type() == ClaimType.SUM
                && draft.comparison() == Comparison.AT_LEAST
                && draft.derived() instanceof Terms terms
                && terms.terms().size() > 1
                && terms.terms().stream().allMatch(Term::added);
    }

    private static boolean isNearlyComplete(Draft draft) {
        BigDecimal total = draft.declared().token().written().amount();
        return PrintedDigits.derived(draft)
                .filter(sum -> sum.compareTo(total) < 0)
                .filter(sum -> SlipOfPen.isNear(sum, total) || SlipInSum.explains(new Candidate(draft, 0, true), 1))
                .isPresent();
    }

    private static boolean tellsOfOthers(DocumentText text, Draft draft) {
        List<Mention> parts =
                Candidate.operands(draft.derived()).stream().map(Term::mention).toList();
        return MoreParts.areTold(parts) || isBrokenOffAt(text, parts.get(parts.size() - 1));
    }

    /** True if the sentence goes on with amounts at the depth of the list that are none of its parts. */
    private static boolean isBrokenOffAt(DocumentText text, Mention last) {
        return InReadingOrder.behind(text.mentions(), last).stream()
                .takeWhile(next -> next.isInSentenceOf(last) && next.depth() >= last.depth())
                .anyMatch(next -> next.isAmount() && next.depth() == last.depth());
    }
}
