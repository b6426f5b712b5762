package org.crossfoot.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number and the names of the things it counts: in quotation marks or listed right before it, after a colon or in brackets
 * behind it, or as points (一是…二是…). With 等 behind the names there may be more things than names.
 */
final class CountEnumerated implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        Line[] last = {new Line(-1, "", Map.of())};
        return text.counts().stream()
                .filter(count -> count.token().kind() == FigureKind.COUNT
                        && !count.token().range())
                .flatMap(count -> {
                    last[0] = last[0].index() == count.passage() ? last[0] : Line.of(text, count);
                    return draft(last[0], count).stream();
                });
    }

    private static Optional<Draft> draft(Line line, Mention count) {
        String passage = line.passage();
        return slogan(line, count.token())
                .or(() -> EnumeratedNames.before(passage, count.token()))
                .or(() -> EnumeratedNames.behind(passage, count.token()))
                .map(names -> Draft.stated(ClaimType.COUNT, count, new Named(names.items()))
                        .compared(names.complete() ? Comparison.EQUAL : Comparison.AT_LEAST))
                .or(() -> NamesBorneOut.of(passage, count.token())
                        .map(names ->
                                new Draft(ClaimType.COUNT, Basis.SETTLED, count, Comparison.EQUAL, new Named(names))));
    }

    /** The things that a slogan of one number stands for (“三有”标准（…）); of several numbers it is not told whose each is. */
    private static Optional<EnumeratedNames> slogan(Line line, NumberToken token) {
        String passage = line.passage();
        return Optional.ofNullable(line.quotes().get(token.start()))
                .filter(quote -> SloganScanner.isSingle(passage.substring(quote.from(), quote.to())))
                .flatMap(quote -> SloganItems.of(passage, quote))
                .map(items -> EnumeratedNames.of(List.copyOf(items)));
    }

    /** A passage with half-width digits and what stands in quotation marks, by where that begins. */
    private record Line(int index, String passage, Map<Integer, Enclosures.Span> quotes) {
        static Line of(DocumentText text, Mention count) {
            String passage = HalfWidth.of(text.passage(count));
            return new Line(
                    count.passage(),
                    passage,
                    new Enclosures(passage)
                            .quotes().stream().collect(Collectors.toMap(Enclosures.Span::from, quote -> quote)));
        }
    }
}
