package org.crossfoot.declared;

import java.util.stream.Stream;

/** Shares and rates (占…%, 执行率, 完成…的…%) of which no form of words tells what is divided by what. */
final class OpenRatios implements CandidateForm {
    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && !RateChanged.isPoints(mention)
                        && !claimed.isResult(mention))
                .flatMap(percentage -> readings(text, percentage));
    }

    private static Stream<Candidate> readings(DocumentText text, Mention percentage) {
        RatioParts parts = new RatioParts(text, percentage);
        return parts.all().stream()
                .flatMap(part -> new RatioWholes(text, percentage, parts)
                        .of(part.number())
                        .map(whole -> Candidate.of(
                                parts.type(),
                                percentage,
                                ClaimForm.Quotient.of(part.number(), whole.number()),
                                part.rank() + whole.rank())));
    }
}
