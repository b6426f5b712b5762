package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By how many per cent a number of things or people grew or shrank, right behind the two numbers it lies between
 * (由29人降为16人，下降44.8%) or behind the number and its change (120批次，比上年减少30批次，下降20%).
 */
final class CountGrown implements ClaimForm {
    private static final Pattern RATE = Pattern.compile(
            "^\\p{IsHan}{0,4}\\s*[，,、（(]\\s*(?:同比)?(?:(?<up>增长|增加|上升|提高|增幅|升幅)|下降|减少|降低|降幅)(?:了|为|达|约)*\\s*$");
    private static final Pattern CHANGE = Pattern.compile(
            "^\\p{IsHan}{0,4}\\s*[，,（(]\\s*(?:(?:比|较|与)(?:上年|去年|上一年|(?:19|20)\\d{2}年)(?:度|同期|相比)*，?|同比)?"
                    + "(?:净|共)?(?:(?<up>增加|新增|增长|多)|减少|下降|压减|少)(?:了)?\\s*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && mention.role().isChange()
                        && !mention.token().range())
                .flatMap(rate -> draft(text, rate).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention rate) {
        List<Mention> besides = InReadingOrder.besides(text.counts(), rate);
        List<Mention> counts = besides.subList(0, InReadingOrder.indexOf(besides, rate));
        int last = counts.size() - 1;
        if (last < 1 || !counts.get(last).isInSentenceOf(rate)) {
            return Optional.empty();
        }
        Matcher words = RATE.matcher(between(text, counts.get(last), rate));
        if (!words.find()) {
            return Optional.empty();
        }
        boolean up = words.group("up") != null;
        return between(counts, up)
                .or(() -> changed(text, counts, up))
                .map(quotient -> Draft.stated(ClaimType.RATE, rate, quotient));
    }

    /** The last two numbers, or the two before the last one, which is their difference. */
    private static Optional<Quotient> between(List<Mention> counts, boolean up) {
        int last = counts.size() - 1;
        return between(counts.get(last - 1), counts.get(last), up)
                .or(() -> last < 2
                                || CountChanged.draft(counts.get(last - 2), counts.get(last - 1), counts.get(last))
                                        .isEmpty()
                        ? Optional.empty()
                        : between(counts.get(last - 2), counts.get(last - 1), up));
    }

    private static Optional<Quotient> between(Mention from, Mention to, boolean up) {
        return CountChanged.grown(from, to)
                .filter(grown -> grown == up)
                .map(grown -> new Quotient(
                        List.of(new Term(up ? to : from, true), new Term(up ? from : to, false)),
                        Term.added(List.of(from))));
    }

    /** The change by the number that it came from: what is left of the present one without it. */
    private static Optional<Quotient> changed(DocumentText text, List<Mention> counts, boolean up) {
        Mention change = counts.get(counts.size() - 1);
        Mention now = counts.get(counts.size() - 2);
        Matcher words = CHANGE.matcher(between(text, now, change));
        boolean told = CountChanged.areAlike(now, change) && words.find() && (words.group("up") != null) == up;
        return told
                ? Optional.of(
                        new Quotient(Term.added(List.of(change)), List.of(new Term(now, true), new Term(change, !up))))
                : Optional.empty();
    }

    private static String between(DocumentText text, Mention one, Mention other) {
        return text.passage(one).substring(one.token().end(), other.token().start());
    }
}
