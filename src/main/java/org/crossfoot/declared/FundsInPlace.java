package org.crossfoot.declared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The money of each level of government told again where all of it is said to have been received (中央资金…、省级资金…、市级资金…已全部到位): each
 * is that of its level in the only list of the same levels before. Claimed where no more than one of three or more is another amount;
 * else it may be other money.
 */
final class FundsInPlace implements ClaimForm {
    private static final Pattern IN_PLACE = Pattern.compile("(?:全部|足额|全额|如数)(?:均|都)?已?(?:拨付|落实)?到位");
    private static final Pattern LEVEL = Pattern.compile("中央|自治区|(?<![全我本该])[省州市县区镇乡村]|自筹");
    private static final int FEWEST = 3;

    @Override
    public Stream<Draft> find(DocumentText text) {
        return IntStream.range(0, text.document().passages().size())
                .boxed()
                .flatMap(passage -> told(text, passage).flatMap(funds -> drafts(text, funds)));
    }

    /** The amounts of the sentence before such words, by their levels. */
    private static Stream<Map<String, Mention>> told(DocumentText text, int passage) {
        Matcher words = IN_PLACE.matcher(text.document().passages().get(passage).text());
        return words.results()
                .map(found -> InReadingOrder.within(text.mentions(), passage, 0, found.start()))
                .filter(before -> !before.isEmpty())
                .map(before -> byLevel(before.stream()
                        .filter(amount -> amount.isInSentenceOf(before.get(before.size() - 1)))
                        .filter(amount -> amount.isAmount() && !amount.token().range())
                        .toList()))
                .flatMap(Optional::stream);
    }

    /** Empty if two are of one level, any is of none, or they are too few. */
    private static Optional<Map<String, Mention>> byLevel(List<Mention> amounts) {
        Map<String, Mention> levels = new LinkedHashMap<>();
        for (Mention amount : amounts) {
            Matcher level = LEVEL.matcher(amount.label());
            if (!level.find() || levels.put(level.group(), amount) != null) {
                return Optional.empty();
            }
        }
        return levels.size() < FEWEST ? Optional.empty() : Optional.of(levels);
    }

    private static Stream<Draft> drafts(DocumentText text, Map<String, Mention> funds) {
        List<Map<String, Mention>> before = text.lists().stream()
                .map(PartList::members)
                .map(FundsInPlace::byLevel)
                .flatMap(Optional::stream)
                .filter(list -> list.keySet().equals(funds.keySet()))
                .distinct()
                .toList();
        return before.size() != 1 || others(before.get(0), funds) > 1
                ? Stream.empty()
                : funds.entrySet().stream()
                        .map(fund -> Draft.stated(
                                ClaimType.REPEAT,
                                fund.getValue(),
                                Terms.of(List.of(
                                        Objects.requireNonNull(before.get(0).get(fund.getKey()))))));
    }

    /** How many levels have another amount in the list, or stand before it there. */
    private static long others(Map<String, Mention> list, Map<String, Mention> funds) {
        return funds.entrySet().stream()
                .filter(fund -> !isAsMuch(Objects.requireNonNull(list.get(fund.getKey())), fund.getValue()))
                .count();
    }

    private static boolean isAsMuch(Mention before, Mention again) {
        return before.compareInText(again) < 0
                && before.token()
                                .written()
                                .amount()
                                .compareTo(again.token().written().amount())
                        == 0;
    }
}
