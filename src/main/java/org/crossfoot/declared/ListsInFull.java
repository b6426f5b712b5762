package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Draft;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * Lists whose opening words leave room for more parts (其中) though their parts would come to the total but for a slip of the pen,
 * or all but do and other words close the list (其中…两部分): it was meant in full and one of its numbers is wrong. A small rest by
 * itself says nothing, as reports often leave one out.
 */
final class ListsInFull {
    /** Words around a list that tell how many parts there are, or that there are no others. */
    private static final Pattern CLOSED = Pattern.compile("[两二三四五六七八九]\\s*个?(?:部分|大?项|大?类|方面|大?块)|分别|组成|构成");

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
        Candidate reading = new Candidate(draft, 0, true);
        return PrintedDigits.derived(draft)
                .filter(sum -> sum.compareTo(total) < 0)
                .filter(sum -> SlipOfPen.isNear(sum, total)
                        ? isClosed(draft) || SlipInSum.isPossible(reading)
                        : SlipInSum.explains(reading, 1))
                .isPresent();
    }

    private static boolean isClosed(Draft draft) {
        List<Term> parts = Candidate.operands(draft.derived());
        return Stream.of(
                        parts.get(0).mention().wording().plainGap(),
                        parts.get(parts.size() - 1).mention().after())
                .anyMatch(words -> CLOSED.matcher(words).find());
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
