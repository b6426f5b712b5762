package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.Stage;

/**
 * A total whose items follow in numbered paragraphs (…支出决算为…万元，其中：1、… 2、…), each with its budget and its outturn: the
 * budgets add up to the budget and the outturns to the outturn. An item without the amount, or a number left out, leaves room.
 */
final class ItemParagraphs implements ClaimForm {
    /** In paragraphs: items that begin further down belong to something else. */
    private static final int FIRST_WITHIN = 100;

    private static final Pattern ITEMS_FOLLOW = Pattern.compile("(?:其中|如下|包括|分别为)\\s*[：:]?\\s*$");
    private static final Pattern NO_ROOM = Pattern.compile("(?<!主要)(?:如下|包括|分别为)\\s*[：:]?\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*([（(])?(\\d{1,2})(?:[、.．)）])(?!\\d)");
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return Stream.iterate(0, at -> at < text.document().passages().size(), at -> at + 1)
                .filter(at -> ITEMS_FOLLOW.matcher(passage(text, at)).find())
                .flatMap(at -> {
                    List<Integer> items = items(text, at + 1);
                    return items.size() < 2
                            ? Stream.empty()
                            : Stream.concat(
                                    Stream.of(Stage.BUDGET, Stage.OUTTURN)
                                            .flatMap(stage -> draft(text, at, items, stage).stream()),
                                    plain(text, at, items).stream());
                });
    }

    private static String passage(DocumentText text, int index) {
        return text.document().passages().get(index).text();
    }

    /** Where the paragraphs numbered 1, 2, 3 … begin, up to the next heading or number out of turn, and where the last one ends. */
    private static List<Integer> items(DocumentText text, int from) {
        List<Integer> items =
                new ArrayList<>(ClassParagraphs.from(text.document().passages(), from));
        if (!items.isEmpty()) {
            items.add(items.get(items.size() - 1) + 1);
            return items;
        }
        int at = from;
        boolean brackets = false;
        int end = text.document().passages().size();
        for (; at < end && (!items.isEmpty() || at < from + FIRST_WITHIN); at++) {
            String words = passage(text, at);
            Matcher item = ITEM.matcher(words);
            boolean numbered = item.find();
            boolean next = numbered && Integer.parseInt(item.group(2)) == items.size() + 1;
            brackets = (items.isEmpty() && numbered) ? item.group(1) != null : brackets;
            boolean other = numbered && (item.group(1) != null) != brackets;
            if (HEADING.matcher(words).find() || numbered != next || other) {
                break;
            }
            items.addAll(next ? List.of(at) : List.of());
        }
        items.add(at);
        return items;
    }

    private static Optional<Draft> draft(DocumentText text, int at, List<Integer> items, Stage stage) {
        List<Mention> parts = new ArrayList<>();
        for (int i = 0; i + 1 < items.size(); i++) {
            parts.addAll(amounts(text, items.get(i), items.get(i + 1), stage)
                    .limit(1)
                    .toList());
        }
        boolean all = parts.size() == items.size() - 1;
        return parts.size() < 2
                ? Optional.empty()
                : amounts(text, at, at + 1, stage)
                        .reduce((earlier, later) -> later)
                        .filter(total -> isWhole(text, total))
                        .map(total -> Draft.stated(ClaimType.SUM, total, Terms.of(parts))
                                .compared(all ? Comparison.EQUAL : Comparison.AT_LEAST));
    }

    /** False for the last of several parts, behind which the items of all of them follow. */
    private static boolean isWhole(DocumentText text, Mention total) {
        return text.listOf(total).filter(list -> list.members().size() > 1).isEmpty();
    }

    /** The only amount before the items, of whatever stage, and the first one of each, where none of them tells a stage. */
    private static Optional<Draft> plain(DocumentText text, int at, List<Integer> items) {
        List<Mention> parts = new ArrayList<>();
        for (int i = 0; i + 1 < items.size(); i++) {
            amounts(text, items.get(i), items.get(i) + 1).limit(1).forEach(parts::add);
        }
        List<Mention> before = amounts(text, at, at + 1).toList();
        boolean all = parts.size() > 1
                && parts.size() == items.size() - 1
                && before.size() == 1
                && isNamed(before.get(0))
                && parts.stream().allMatch(ItemParagraphs::isPlain)
                && parts.stream()
                        .noneMatch(part -> IncomeSources.isBeside(before.get(0).label(), part));
        boolean room = !NO_ROOM.matcher(passage(text, at)).find()
                && !(all && IncomeSources.areAll(before.get(0).label(), parts));
        return all
                ? Optional.of(Draft.stated(ClaimType.SUM, before.get(0), Terms.of(parts))
                        .compared(room ? Comparison.AT_LEAST : Comparison.EQUAL))
                : Optional.empty();
    }

    private static boolean isPlain(Mention amount) {
        return Stages.in(amount.wording().words()) == null && isNamed(amount);
    }

    /** True for an amount with words of its own that is none of another year; what was carried over is of this one. */
    private static boolean isNamed(Mention amount) {
        return !amount.label().isEmpty() && (!amount.wording().comparative() || IncomeSources.isCarriedOver(amount));
    }

    private static Stream<Mention> amounts(DocumentText text, int from, int to) {
        return InReadingOrder.passages(text.mentions(), from, to).stream()
                .filter(mention -> mention.isAmount() && mention.depth() == 0);
    }

    /** The amounts of a stage from one passage up to another. */
    private static Stream<Mention> amounts(DocumentText text, int from, int to, Stage stage) {
        return amounts(text, from, to)
                .filter(mention -> Stages.in(mention.wording().words()) == stage);
    }
}
