package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Term;
import org.crossfoot.declared.ClaimForm.Terms;

/**
 * Changes whose earlier level was told further up, of the year before and under a name that is a little other: 2019年…专项转移收入3.02亿元;
 * 2020年…专项转移支付收入2.12亿元，减少0.9亿元.
 */
final class ChangesByName implements CandidateForm {
    /** In numbers of the text: what was told further up is another section's. */
    private static final int FARTHEST = 60;

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        Map<Mention, SaidName> names = new HashMap<>();
        return text.moves().stream()
                .filter(move -> move.isAmount()
                        && move.base().isEmpty()
                        && move.against().last()
                        && move.now().mention().isMoney()
                        && !claimed.isResult(move.mention()))
                .flatMap(move -> readings(text, names, move));
    }

    private static Stream<Candidate> readings(DocumentText text, Map<Mention, SaidName> names, Move move) {
        Mention now = move.now().mention();
        List<Mention> before = text.mentions().subList(Math.max(0, now.index() - FARTHEST), now.index());
        List<Mention> bases = before.stream()
                .filter(base -> isYearBefore(base, now) && isNamedAlike(text, names, base, now))
                .filter(base -> move.up() == (amount(base).compareTo(amount(now)) < 0))
                .toList();
        int rank = bases.size() == 1 ? Candidate.TOLD : 0;
        return bases.stream()
                .map(base -> new Terms(List.of(new Term(now, move.up()), new Term(base, !move.up()))))
                .map(difference -> Candidate.of(ClaimType.CHANGE, move.mention(), difference, rank));
    }

    private static boolean isYearBefore(Mention base, Mention now) {
        Integer year = base.year();
        Integer next = now.year();
        return base.isAmount() && base.passage() < now.passage() && year != null && next != null && year == next - 1;
    }

    private static boolean isNamedAlike(DocumentText text, Map<Mention, SaidName> names, Mention base, Mention now) {
        SaidName one = names.computeIfAbsent(base, amount -> SaidName.of(text, amount));
        SaidName other = names.computeIfAbsent(now, amount -> SaidName.of(text, amount));
        return one.isSameAs(other) && one.isOfStageOf(other);
    }

    private static BigDecimal amount(Mention mention) {
        return mention.token().written().amount();
    }
}
