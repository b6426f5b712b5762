package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimForm.Factors;

/**
 * An amount that is so many times what is told for each one: 2人，3.5万元/人，共计7万元; 接待费4.5万元，150批次1200人，人均37.5元. For a price of two
 * things (每人每天) a number of both is needed.
 */
final class OpenProducts implements CandidateForm {
    private static final Pattern SUM = Pattern.compile("(?:共|总|合|累)?计|共|总额|总费用|需");

    /** In numbers to each side of the price: what is told further off is not multiplied with it. */
    private static final int MOST = 4;

    @Override
    public Stream<Candidate> find(DocumentText text, Claimed claimed) {
        return text.mentions().stream()
                .filter(mention -> mention.isAmount() && !mention.token().range())
                .filter(mention -> !UnitPrice.measures(mention).isEmpty())
                .flatMap(price -> readings(text, price));
    }

    private static Stream<Candidate> readings(DocumentText text, Mention price) {
        List<List<Mention>> counts = counts(text, price);
        return totals(text, price)
                .flatMap(total -> counts.stream()
                        .map(factors -> Candidate.of(
                                ClaimType.RATIO,
                                total,
                                new Factors(factors),
                                rank(price, total, factors, counts.size()))));
    }

    /** The price with a number for each thing that it is told for, in every way. */
    private static List<List<Mention>> counts(DocumentText text, Mention price) {
        List<Mention> near = near(text.counts(), price).toList();
        List<List<Mention>> chosen = List.of(List.of(price));
        for (String measure : UnitPrice.measures(price)) {
            List<Mention> fitting = near.stream()
                    .filter(count -> UnitPrice.counts(count, measure))
                    .toList();
            chosen = chosen.stream()
                    .flatMap(factors -> fitting.stream().map(count -> with(factors, count)))
                    .toList();
        }
        return chosen;
    }

    private static List<Mention> with(List<Mention> factors, Mention count) {
        return Stream.concat(factors.stream(), Stream.of(count)).toList();
    }

    private static Stream<Mention> totals(DocumentText text, Mention price) {
        return near(text.mentions(), price)
                .filter(total -> total.isAmount() && UnitPrice.measures(total).isEmpty());
    }

    /** The numbers of the same paragraph nearest to the price. */
    private static Stream<Mention> near(List<Mention> numbers, Mention price) {
        List<Mention> besides = InReadingOrder.besides(numbers, price);
        int at = InReadingOrder.indexOf(besides, price);
        int behind = at < besides.size() && besides.get(at).equals(price) ? at + 1 : at;
        return Stream.concat(
                besides.subList(Math.max(0, at - MOST), at).stream(),
                besides.subList(behind, Math.min(besides.size(), behind + MOST)).stream());
    }

    /** Words tell the total of one reading right behind the price, or leave it open in the sentence or the paragraph. */
    private static int rank(Mention price, Mention total, List<Mention> factors, int readings) {
        boolean sentence =
                total.isInSentenceOf(price) && factors.stream().allMatch(factor -> factor.isInSentenceOf(price));
        boolean next = sentence
                && total.index() == price.index() + 1
                && SUM.matcher(total.wording().words()).find();
        return next && readings == 1 ? Candidate.TOLD : sentence ? 1 : 2;
    }
}
