package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was cut of an amount asked for or saved of one allowed, as a rate of that amount: 送审…，核减…，核减率8.32%; 预算…，节约率…. */
final class RateOfCut implements ClaimForm {
    private static final Pattern RATE = Pattern.compile("(?:(?<cut>[核审]减)|节[约支省资])率(?:为|达到?|是|约)*$");
    private static final Pattern CUT = Pattern.compile("[核审]减");
    private static final Pattern ASKED = Pattern.compile("送审|报审|申报");
    private static final Pattern SAVED = Pattern.compile("节[约支省资]");
    private static final Pattern ALLOWED = Pattern.compile("预算|控制价|限价|概算");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream().flatMap(rate -> draft(text, rate).stream());
    }

    /** True for such a rate of two amounts that are told; it is no rate of decline. */
    static boolean isTold(DocumentText text, Mention rate) {
        return draft(text, rate).isPresent();
    }

    private static Optional<Draft> draft(DocumentText text, Mention rate) {
        Matcher words = RATE.matcher(rate.wording().words());
        if (rate.token().kind() != FigureKind.PERCENT || rate.token().range() || !words.find()) {
            return Optional.empty();
        }
        boolean cut = words.group("cut") != null;
        int last = rate.index() - 1;
        return beside(text, rate, last)
                .filter(part -> is(cut ? CUT : SAVED, part))
                .flatMap(part -> whole(text, part, cut)
                        .map(whole -> Draft.stated(ClaimType.RATE, rate, Quotient.of(part, whole))));
    }

    /** The nearest amount asked for or allowed; none where another amount was cut or another rate told since. */
    private static Optional<Mention> whole(DocumentText text, Mention part, boolean cut) {
        int at = part.index() - 1;
        Optional<Mention> next = beside(text, part, at);
        while (next.isPresent() && !is(cut ? ASKED : ALLOWED, next.get())) {
            next = next.filter(Mention::isAmount).isPresent() ? beside(text, part, --at) : Optional.empty();
        }
        return next;
    }

    private static Optional<Mention> beside(DocumentText text, Mention mention, int at) {
        return Optional.of(Math.max(0, at))
                .map(text.mentions()::get)
                .filter(other -> at >= 0
                        && other.isMoney()
                        && other.isInSentenceOf(mention)
                        && other.depth() == mention.depth());
    }

    private static boolean is(Pattern kind, Mention amount) {
        return kind.matcher(amount.wording().words()).find();
    }
}
