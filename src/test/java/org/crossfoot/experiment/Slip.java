package org.crossfoot.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers written wrong: plain digits in, plain digits out. */
final class Slip {
    private static final Map<Character, String> ALIKE = Map.of(
            '0', "689", '1', "7", '2', "7", '3', "58", '4', "9", '5', "368", '6', "0589", '7', "129", '8', "03569", '9',
            "04678");
    private static final int[] SLIDES = {1, 1, 1, -1, -1, 2, -2, 3};

    private Slip() {}

    /** A number with an error of a type; null if it cannot have one. */
    static @Nullable String in(String number, ErrorType type, Random random) {
        List<String> all = new ArrayList<>(all(number, type, random));
        all.removeIf(wrong -> !isPlausible(wrong) || new BigDecimal(wrong).compareTo(new BigDecimal(number)) == 0);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private static List<String> all(String number, ErrorType type, Random random) {
        return switch (type) {
            case SLIDE -> List.of(slid(number, SLIDES[random.nextInt(SLIDES.length)]));
            case TRANSPOSED -> each(number, i -> transposed(number, i));
            case DROPPED -> each(number, i -> List.of(number.substring(0, i) + number.substring(i + 1)));
            case DOUBLED -> each(number, i -> List.of(number.substring(0, i) + number.charAt(i) + number.substring(i)));
            case ALIKE ->
                each(
                        number,
                        i -> ALIKE.getOrDefault(number.charAt(i), "")
                                .chars()
                                .mapToObj(other -> number.substring(0, i) + (char) other + number.substring(i + 1))
                                .toList());
            case SIGN -> List.of(number.startsWith("-") ? number.substring(1) : "-" + number);
            default -> List.of();
        };
    }

    /** All that would explain why one number stands for another: a dropped zero is a slid point as well. */
    static Set<ErrorType> explaining(String right, String wrong) {
        Set<ErrorType> types = EnumSet.noneOf(ErrorType.class);
        BigDecimal value = new BigDecimal(wrong);
        for (int places : new int[] {-3, -2, -1, 1, 2, 3}) {
            if (new BigDecimal(slid(right, places)).compareTo(value) == 0) {
                types.add(ErrorType.SLIDE);
            }
        }
        Random none = new Random(0);
        for (ErrorType type : List.of(ErrorType.TRANSPOSED, ErrorType.DROPPED, ErrorType.DOUBLED, ErrorType.ALIKE)) {
            if (all(right, type, none).stream()
                    .anyMatch(other -> isNumber(other) && new BigDecimal(other).compareTo(value) == 0)) {
                types.add(type);
            }
        }
        return types;
    }

    private static String slid(String number, int places) {
        BigDecimal slid = new BigDecimal(number).scaleByPowerOfTen(places);
        int scale = Math.max(
                new BigDecimal(number).scale(), slid.stripTrailingZeros().scale());
        return slid.setScale(Math.max(0, scale)).toPlainString();
    }

    private static List<String> transposed(String number, int i) {
        boolean last = i + 1 >= number.length();
        if (last || !Character.isDigit(number.charAt(i + 1))) {
            return List.of();
        }
        return List.of(number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2));
    }

    private interface At {
        List<String> of(int i);
    }

    private static List<String> each(String number, At at) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                all.addAll(at.of(i));
            }
        }
        return all;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static boolean isPlausible(String text) {
        return text.matches("-?(0|[1-9]\\d*)(\\.\\d{1,4})?") && new BigDecimal(text).signum() != 0;
    }
}
