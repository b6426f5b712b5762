package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers that a percentage may be the share or the rate of. */
final class RatioParts {
    /** Between an amount and its percentage: in brackets, or with no more than a comma. */
    private static final Pattern RIGHT_BEHIND = Pattern.compile("\\s*(?:[（(]\\s*(?:占比|占|比重)?[为：:]?|[，,])\\s*");
    /** Between a percentage and its amount: 安排80%计260万元. */
    private static final Pattern COMES_TO = Pattern.compile("\\s*[，,]?(?:合?计|即|共计?|约?为)\\s*");
    /** Between what is carried out and how much of it: 完成目标任务2468人的121.11%. */
    private static final Pattern OF = Pattern.compile("\\s*的\\s*");

    /** The nearest part may be of any number of its paragraph before another one is looked at. */
    private static final int FURTHER = 3;

    private final DocumentText text;
    private final Mention percentage;
    private final NearNumbers near;
    private final Optional<RateWords> words;

    RatioParts(DocumentText text, Mention percentage) {
        this.text = text;
        this.percentage = percentage;
        this.near = NearNumbers.before(text, percentage);
        this.words = RateWords.of(text.turns().first(percentage));
    }

    NearNumbers near() {
        return near;
    }

    Optional<RateWords> words() {
        return words;
    }

    /** A share of a whole, or a rate of what was done or received. */
    ClaimType type() {
        boolean share = text.turns().first(percentage).role() == Role.SHARE;
        return share || (words.isEmpty() && told().isEmpty()) ? ClaimType.RATIO : ClaimType.RATE;
    }

    /** The number of which a percentage behind 的 says how much was done; it is no part but the whole. */
    Optional<Mention> told() {
        return numberBefore()
                .filter(number -> OF.matcher(between(number, percentage)).matches());
    }

    List<Ranked> all() {
        if (text.turns().holds(percentage)) {
            return words.isEmpty() ? List.of() : inTurn();
        }
        Optional<Mention> own = numberBefore()
                .filter(number ->
                        RIGHT_BEHIND.matcher(between(number, percentage)).matches())
                .or(this::comesTo);
        if (own.isPresent()) {
            return List.of(new Ranked(own.get(), 0));
        }
        return told().isPresent() || words.isPresent() ? byWords() : List.of();
    }

    /** Those that bear the rate's name, the nearest one first; any of the sentence where none does. */
    private List<Ranked> byWords() {
        List<Mention> sentence = near.sentence().stream()
                .filter(number -> !number.equals(told().orElse(null)))
                .filter(number ->
                        !number.isMoney() || words.map(RateWords::ofMoney).orElse(true))
                .toList();
        List<Mention> named = Stream.concat(
                        sentence.stream(), sentence.isEmpty() ? near.paragraph().stream() : Stream.empty())
                .filter(this::isNamed)
                .toList();
        List<Mention> likely = named.isEmpty() ? sentence : named;
        return IntStream.range(0, likely.size())
                .mapToObj(at -> new Ranked(likely.get(at), at == 0 ? 0 : FURTHER))
                .toList();
    }

    private boolean isNamed(Mention number) {
        return words.filter(rate -> rate.namePart(number)).isPresent();
    }

    /** The number before the percentage, if no other percentage stands between. */
    private Optional<Mention> numberBefore() {
        int last = percentage.index() - 1;
        return near.sentence().stream()
                .limit(1)
                .filter(number -> number.isInSentenceOf(percentage)
                        && (last < 0 || text.mentions().get(last).compareInText(number) <= 0))
                .findFirst();
    }

    private Optional<Mention> comesTo() {
        return InReadingOrder.behind(text.mentions(), percentage).stream()
                .limit(1)
                .filter(next -> next.isInSentenceOf(percentage)
                        && next.isMoney()
                        && COMES_TO.matcher(between(percentage, next)).matches())
                .findFirst();
    }

    private String between(Mention one, Mention other) {
        return text.passage(one)
                .substring(
                        one.token().end(),
                        Math.max(one.token().end(), other.token().start()));
    }

    /** The number that has the same place among those before as the percentage among those given in turn. */
    private List<Ranked> inTurn() {
        Optional<Mention> owner = text.turns().owner(percentage);
        if (owner.isPresent()) {
            return List.of(new Ranked(owner.get(), 0));
        }
        List<Mention> turn = text.turns().allOf(percentage);
        int place = turn.size() - turn.indexOf(percentage);
        return Stream.of(true, false)
                .map(money -> Stream.of(near.sentence(), near.paragraph(), near.above())
                        .flatMap(List::stream)
                        .filter(number ->
                                number.isMoney() == money && !number.role().isChange())
                        .toList())
                .flatMap(numbers -> IntStream.of(place - 1)
                        .filter(at -> at < numbers.size())
                        .mapToObj(at -> new Ranked(numbers.get(at), 0)))
                .toList();
    }
}
