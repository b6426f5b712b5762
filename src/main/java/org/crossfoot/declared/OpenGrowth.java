package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Quotient;
import org.crossfoot.declared.ClaimForm.Term;

/** Rates of growth and decline of which no form of words tells the levels: two numbers before, or a number and its change. */
final class OpenGrowth implements CandidateForm {
    /** The numbers right before, one of which has grown. */
    private static final int NEAREST = 4;

    /** What grew is no number that stands beside: 发现率较上年提高2.1%. */
    private static final Pattern OF_A_RATE = Pattern.compile("率|比重|占比|比例|指数|单价|均价|人均");

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && mention.role().isChange()
                        && !RateChanged.isPoints(mention)
                        && !OF_A_RATE.matcher(mention.wording().words()).find()
                        && !claimed.isResult(mention))
                .flatMap(rate ->
                        Stream.concat(ofLevels(text, rate).stream(), readings(rate, NearNumbers.before(text, rate))));
    }

    /** Of both levels that the words tell, where the change beside the rate has a wrong unit or number: 259万元，比上年同期139万元增支120元. */
    private static Optional<Candidate> ofLevels(DocumentText text, Mention rate) {
        return Moves.of(text.moves(), rate)
                .filter(move -> move.now().mention().isMoney())
                .flatMap(move -> move.base()
                        .map(base -> growth(move.now().mention(), base.mention(), move.up()))
                        .map(growth -> Candidate.of(ClaimType.RATE, rate, growth, Candidate.TOLD)));
    }

    private static Stream<Candidate> readings(Mention rate, NearNumbers near) {
        List<Mention> here = near.sentence();
        List<Mention> all =
                Stream.concat(here.stream(), near.paragraph().stream()).toList();
        return IntStream.range(0, Math.min(NEAREST, here.size()))
                .boxed()
                .flatMap(at -> all.stream()
                        .filter(other -> !other.equals(here.get(at)) && isAlike(here.get(at), other))
                        .flatMap(other -> readings(rate, here.get(at), other))
                        .map(reading -> Candidate.of(ClaimType.RATE, rate, reading, at)));
    }

    private static boolean isAlike(Mention one, Mention other) {
        return one.isMoney() == other.isMoney() && (one.isMoney() || Measures.alike(one, other));
    }

    /** A number that grew from another or fell to it, or that is a change of the other one. */
    private static Stream<Quotient> readings(Mention rate, Mention one, Mention other) {
        boolean up = rate.role() == Role.INCREASE;
        if (one.role().isChange() == other.role().isChange()) {
            boolean grown = up == isMore(one, other);
            return one.role().isChange()
                    ? Stream.empty()
                    : Stream.of(growth(grown ? one : other, grown ? other : one, up));
        }
        Mention change = one.role().isChange() ? one : other;
        Mention level = one.role().isChange() ? other : one;
        List<Term> before = List.of(new Term(level, true), new Term(change, !up));
        return change.role() == rate.role()
                ? Stream.of(Quotient.of(change, level), new Quotient(Term.added(List.of(change)), before))
                : Stream.empty();
    }

    private static boolean isMore(Mention one, Mention other) {
        return one.token().written().amount().compareTo(other.token().written().amount()) > 0;
    }

    private static Quotient growth(Mention now, Mention base, boolean up) {
        return new Quotient(List.of(new Term(now, up), new Term(base, !up)), Term.added(List.of(base)));
    }
}
