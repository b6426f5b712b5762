package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/** Shares of a whole that no words near them tell, but a sum that the part has been found to be in: 占总收入的78.89%, of what the items come to. */
final class SharesOfSums implements CandidateForm {
    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        Map<Mention, List<Mention>> totals = totals(claimed);
        return text.mentions().stream()
                .filter(mention -> mention.role() == Role.SHARE
                        && mention.token().kind() == FigureKind.PERCENT
                        && !claimed.isResult(mention))
                .flatMap(share ->
                        new RatioParts(text, share).all().stream().flatMap(part -> readings(share, part, totals)));
    }

    private static Stream<Candidate> readings(Mention share, Ranked part, Map<Mention, List<Mention>> totals) {
        return totals.getOrDefault(part.number(), List.of()).stream()
                .map(total ->
                        Candidate.of(ClaimType.RATIO, share, ClaimForm.Quotient.of(part.number(), total), part.rank()));
    }

    /** The totals of the sums that a number is a part of. */
    private static Map<Mention, List<Mention>> totals(Claimed claimed) {
        Map<Mention, List<Mention>> totals = new HashMap<>();
        claimed.drafts().stream()
                .filter(draft -> draft.type() == ClaimType.SUM && draft.derived() instanceof Terms)
                .forEach(draft -> Candidate.operands(draft.derived()).stream()
                        .filter(Term::added)
                        .forEach(part -> totals.computeIfAbsent(part.mention(), none -> new ArrayList<>())
                                .add(draft.declared())));
        return totals;
    }
}
