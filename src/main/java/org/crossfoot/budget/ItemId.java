package org.crossfoot.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.message.NearestWord;

/**
 * The stable id of a line item taken apart: {@code concept/portion/code@fund#stage}, of which all but the concept may lack.
 *
 * @param code {@link LineItem#ANY_CODE} where any code is meant
 */
record ItemId(String concept, String portion, String code, String fund, String stage) {
    private static final Pattern SHAPE =
            Pattern.compile("([a-z-]+)(?:/([a-z]+))?(?:/(\\d+|\\*))?(?:@([a-z-]+))?(?:#([a-z-]+))?");
    private static final int CONCEPT = 1;
    private static final int PORTION = 2;
    private static final int CODE = 3;
    private static final int FUND = 4;
    private static final int STAGE = 5;

    /** Concepts that say nothing without the code of what is meant. */
    private static final Set<Concept> CODED = Set.of(Concept.FUNCTION, Concept.ECONOMIC, Concept.FUNCTION_INCOME);

    /** The parts of an id, empty for a text of another shape. */
    static Optional<ItemId> of(String text) {
        Matcher id = SHAPE.matcher(text);
        return id.matches()
                ? Optional.of(new ItemId(
                        part(id, CONCEPT), part(id, PORTION), part(id, CODE), part(id, FUND), part(id, STAGE)))
                : Optional.empty();
    }

    private static String part(Matcher id, int group) {
        return id.group(group) == null ? "" : id.group(group);
    }

    /** The item, empty where a word is not known or no classification has the code. */
    Optional<LineItem> item() {
        Optional<Concept> measured = constant(Concept.values(), concept);
        Optional<Portion> side = constant(Portion.values(), portion.isEmpty() ? "all" : portion);
        Optional<Fund> money = constant(Fund.values(), fund.isEmpty() ? "all" : fund);
        Optional<Stage> when = constant(Stage.values(), stage.isEmpty() ? "outturn" : stage);
        boolean known = Stream.of(measured, side, money, when).allMatch(Optional::isPresent);
        return known && hasItsCode(measured.orElseThrow())
                ? Optional.of(new LineItem(
                        measured.orElseThrow(), side.orElseThrow(), code, money.orElseThrow(), when.orElseThrow()))
                : Optional.empty();
    }

    private boolean hasItsCode(Concept measured) {
        return code.isEmpty()
                ? !CODED.contains(measured)
                : code.equals(LineItem.ANY_CODE) || codes(measured).contains(code);
    }

    private static List<String> codes(Concept measured) {
        return CodeBook.standard().codes(measured == Concept.ECONOMIC);
    }

    /** The id that was probably meant: every part by itself the nearest that there is. */
    static String nearest(String text) {
        String[] staged = text.split("#", 2);
        String[] funded = staged[0].split("@", 2);
        String[] parts = funded[0].split("/");
        String concept = NearestWord.to(parts[0], words(Concept.values()));
        Concept measured = constant(Concept.values(), concept).orElseThrow();
        StringBuilder id = new StringBuilder(concept);
        boolean coded = false;
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            boolean isCode = part.startsWith("*") || part.chars().anyMatch(Character::isDigit);
            coded |= isCode;
            id.append('/').append(isCode ? code(part, measured) : NearestWord.to(part, words(Portion.values(), "all")));
        }
        if (CODED.contains(measured) && !coded) {
            id.append('/').append(LineItem.ANY_CODE);
        }
        if (funded.length > 1) {
            id.append('@').append(NearestWord.to(funded[1], words(Fund.values(), "all")));
        }
        return staged.length > 1
                ? id.append('#')
                        .append(NearestWord.to(staged[1], words(Stage.values(), "outturn")))
                        .toString()
                : id.toString();
    }

    private static String code(String typed, Concept measured) {
        return typed.startsWith("*") ? LineItem.ANY_CODE : NearestWord.to(typed, codes(measured));
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    private static List<String> words(Enum<?>[] constants, String... without) {
        return Arrays.stream(constants)
                .map(ItemId::word)
                .filter(word -> !List.of(without).contains(word))
                .toList();
    }

    /** A constant as ids write it: {@code closing-balance}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
