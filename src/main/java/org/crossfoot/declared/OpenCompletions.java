package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Quotient;
import org.crossfoot.declared.ClaimForm.Term;

/** How much of a budget was carried out where only the difference from it is told: 完成年初预算的103.32%，决算数大于预算数55.93万元. */
final class OpenCompletions implements CandidateForm {
    private static final int BEHIND = 2;

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return text.mentions().stream()
                .filter(mention -> mention.role() == Role.COMPLETION && !claimed.isResult(mention))
                .flatMap(rate -> readings(text, rate));
    }

    private static Stream<Candidate> readings(DocumentText text, Mention rate) {
        NearNumbers near = NearNumbers.before(text, rate);
        List<Mention> done = Stream.concat(near.sentence().stream(), near.paragraph().stream())
                .filter(Mention::isAmount)
                .toList();
        return InReadingOrder.behind(text.mentions(), rate).stream()
                .limit(BEHIND)
                .filter(change -> change.isMoney() && change.role().isChange() && change.passage() == rate.passage())
                .flatMap(change -> done.stream()
                        .map(amount -> Candidate.of(
                                ClaimType.RATE,
                                rate,
                                new Quotient(Term.added(List.of(amount)), budget(amount, change)),
                                done.indexOf(amount))));
    }

    private static List<Term> budget(Mention done, Mention change) {
        return List.of(new Term(done, true), new Term(change, change.role() == Role.DECREASE));
    }
}
