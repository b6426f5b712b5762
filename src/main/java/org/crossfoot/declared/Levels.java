package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/** The amounts of a document with their subject, year and stage, as each sentence hands them on from one to the next. */
final class Levels {
    private final List<Level> levels = new ArrayList<>();

    private Levels() {}

    static Levels of(DocumentText text) {
        Levels levels = new Levels();
        Level before = null;
        for (Mention mention : text.mentions()) {
            boolean amount = (mention.isAmount() || mention.role() == Role.BASE)
                    && !mention.token().range();
            if (amount) {
                Level here = before != null && before.mention().isInSentenceOf(mention) ? before : null;
                before = level(mention, here);
                levels.levels.add(before);
            }
        }
        return levels;
    }

    private static Level level(Mention mention, @Nullable Level before) {
        String words = mention.wording().words();
        Optional<Base.Compared> compared = Base.ofAmount(words);
        if (before != null && mention.role() == Role.BASE && compared.isPresent()) {
            Base base = compared.get().base();
            int year = base.year(before.year());
            String own = Subject.of(compared.get().before());
            return new Level(mention, own.isEmpty() ? before.subject() : own, year, base.stage(), true, true);
        }
        Stage named = Stages.in(words);
        Stage stage = Stages.of(words, before == null ? null : before.base() ? null : before.stage());
        boolean head = named != null || mention.wording().year() != null;
        return new Level(mention, subject(mention, stage, before), year(mention), stage, head, false);
    }

    /** An outturn behind its budget that is named by no more than 支出决算 is that of the same subject. */
    private static String subject(Mention mention, @Nullable Stage stage, @Nullable Level before) {
        String own = Subject.of(mention.wording().words());
        boolean bare = own.isEmpty() || (Stages.in(mention.wording().words()) == null && isKind(own));
        boolean otherStage = before != null && before.stage() != null && before.stage() != stage;
        return before != null && bare && (otherStage || isGrowth(mention)) ? before.subject() : own;
    }

    private static boolean isKind(String subject) {
        return subject.equals("支出") || subject.equals("收入");
    }

    /** True for the second amount of 由10万元增加到12万元. */
    private static boolean isGrowth(Mention mention) {
        return mention.wording().words().matches(".*(?:增加|增长|上升|提高|减少|下降|降低|增|升|降|压减)(?:到|至)$");
    }

    /** Counted from the year reported on (0) where the document names no year. */
    private static int year(Mention mention) {
        Integer year = mention.year();
        boolean last =
                year == null && Base.atEndOf("比" + mention.wording().words()).isPresent();
        return year != null ? year : last ? -1 : 0;
    }

    /** The level that a number is. */
    Optional<Level> at(Mention mention) {
        return levels.stream().filter(level -> level.mention().equals(mention)).findFirst();
    }

    /** The nearest level before a place that is as wanted. */
    Optional<Level> lastBefore(Place place, Predicate<Level> wanted) {
        return levels.stream()
                .takeWhile(level -> level.index() < place.from())
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }

    /** The nearest level to a place that is as wanted: before it in its passage, else behind it there, else further before. */
    Optional<Level> nearest(Place place, Predicate<Level> wanted) {
        Predicate<Level> here = level -> level.mention().passage() == place.passage();
        return lastBefore(place, here.and(wanted))
                .or(() -> levels.stream()
                        .filter(level ->
                                level.index() >= place.to() && here.and(wanted).test(level))
                        .findFirst())
                .or(() -> lastBefore(
                        place, wanted.and(level -> level.mention().section().equals(place.section()))));
    }
}
