package org.crossfoot.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.money.Written;

/**
 * A number between the same words and behind the same number as one before (资金总额16.20万元，拨付使用16.20万元, told twice): a sentence told again.
 * It is the same one, or a slip of the pen.
 */
final class SameSentence implements ClaimForm {
    /** In characters: fewer words are those of many sentences. */
    private static final int FEWEST = 10;

    /** In digits: shorter numbers stand beside many. */
    private static final int PARTICULAR = 3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}]");

    /** The words before a number and its neighbour, and the neighbour. */
    private record Surroundings(String before, Written neighbour, String between, String unit) {}

    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Surroundings, Mention> told = new HashMap<>();
        List<Mention> mentions = text.mentions();
        return Stream.iterate(1, at -> at < mentions.size(), at -> at + 1)
                .flatMap(at -> surroundings(mentions.get(at - 1), mentions.get(at)).stream()
                        .flatMap(place -> Optional.ofNullable(told.putIfAbsent(place, mentions.get(at))).stream())
                        .filter(before -> isSame(text, before, mentions.get(at)))
                        .map(before -> Draft.stated(ClaimType.REPEAT, mentions.get(at), Terms.of(List.of(before)))))
                .toList()
                .stream();
    }

    private static Optional<Surroundings> surroundings(Mention neighbour, Mention number) {
        String before = words(neighbour.gap());
        String between = words(number.gap());
        boolean particular = number.isMoney()
                && neighbour.isMoney()
                && neighbour.isInSentenceOf(number)
                && neighbour.token().written().value().stripTrailingZeros().precision() >= PARTICULAR
                && before.length() + between.length() >= FEWEST;
        return particular
                ? Optional.of(new Surroundings(
                        before,
                        neighbour.token().written(),
                        between,
                        number.token().unitWords()))
                : Optional.empty();
    }

    private static String words(String gap) {
        String sentence = gap.substring(gap.lastIndexOf('。') + 1);
        return NO_WORD.matcher(sentence).replaceAll("");
    }

    private static boolean isSame(DocumentText text, Mention before, Mention again) {
        Written one = before.token().written();
        Written other = again.token().written();
        return !before.isInSentenceOf(again)
                && Objects.equals(before.year(), again.year())
                && text.owners().same(before, again)
                && (one.equals(other) || SlipOfPen.isBetween(one, other));
    }
}
