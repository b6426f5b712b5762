package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rate behind the two counts it is taken from: 受理投诉120件，办结118件，办结率98.3%. */
final class RateOfCounts implements ClaimForm {
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2})率(?:为|达到|达|是|约)*$");
    private static final Pattern ALONE = Pattern.compile("^[^。；]{0,16}$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && !mention.token().range())
                .flatMap(rate -> draft(text, rate).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention rate) {
        Matcher name = RATE.matcher(rate.wording().words());
        int last = InReadingOrder.indexOf(text.counts(), rate) - 1;
        if (last < 1 || !name.find()) {
            return Optional.empty();
        }
        Mention done = text.counts().get(last);
        Mention all = text.counts().get(last - 1);
        boolean spokenOf = done.isInSentenceOf(rate)
                && all.isInSentenceOf(rate)
                && done.label().contains(name.group(1))
                && Measures.alike(done, all)
                && done.index() == all.index() + 1
                && ALONE.matcher(done.after()).find();
        return spokenOf ? Optional.of(Draft.stated(ClaimType.RATE, rate, Quotient.of(done, all))) : Optional.empty();
    }
}
