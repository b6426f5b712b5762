package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount as so many times, or so many per cent, of that of another year: 是上年的2.5倍, 相当于2020年的95%. */
final class TimesOfBase implements ClaimForm {
    private static final Pattern OF_BASE = Pattern.compile("^(?<subject>[^，。；]*?)(?:是|为|占|达到?|相当于)"
            + "(?<what>(?:上一?年|去年|前一?年|(?:19|20)\\d{2}\\s*年)(?:度|同期)?[^，。；]{0,6})的$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        Topics topics = text.topics();
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && !mention.token().range()
                        && !RateChanged.isPoints(mention))
                .flatMap(rate -> draft(topics, rate).stream());
    }

    private static Optional<Draft> draft(Topics topics, Mention rate) {
        Matcher found = OF_BASE.matcher(rate.wording().words());
        if (rate.role() != Role.RATE || !found.find()) {
            return Optional.empty();
        }
        Base against = Base.of(found.group("what"));
        Place speaker = Place.of(rate);
        return topics.of(speaker, found.group("subject"), topics.year())
                .flatMap(now -> topics.base(speaker, now, against)
                        .map(base -> Draft.stated(ClaimType.RATE, rate, Quotient.of(now.mention(), base.mention()))));
    }
}
