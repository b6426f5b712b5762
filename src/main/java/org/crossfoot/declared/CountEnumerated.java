package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number and the names of the things it counts: in quotation marks or listed right before it, after a colon or in brackets
 * behind it, or as points (一是…二是…). With 等 behind the names there may be more things than names.
 */
final class CountEnumerated implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.counts().stream()
                .filter(count -> count.token().kind() == FigureKind.COUNT
                        && !count.token().range())
                .flatMap(count -> draft(text, count).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention count) {
        String passage = HalfWidth.of(text.passage(count));
        return slogan(passage, count.token())
                .or(() -> EnumeratedNames.before(passage, count.token()))
                .or(() -> EnumeratedNames.behind(passage, count.token()))
                .map(names -> Draft.stated(ClaimType.COUNT, count, new Named(names.items()))
                        .compared(names.complete() ? Comparison.EQUAL : Comparison.AT_LEAST));
    }

    /** The things that a slogan of one number stands for (“三有”标准（…）); of several numbers it is not told whose each is. */
    private static Optional<EnumeratedNames> slogan(String passage, NumberToken token) {
        return new Enclosures(passage)
                .quotes().stream()
                        .filter(quote -> quote.from() == token.start())
                        .filter(quote -> SloganScanner.isSingle(passage.substring(quote.from(), quote.to())))
                        .findFirst()
                        .flatMap(quote -> SloganItems.of(passage, quote))
                        .map(items -> EnumeratedNames.of(List.copyOf(items)));
    }
}
