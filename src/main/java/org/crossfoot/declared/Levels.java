package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/** The amounts of a document with their subject, year and stage, as each sentence hands them on from one to the next. */
final class Levels {
    /** Further back than these passages, the same words may well name something else. */
    private static final int SHORTLY = 8;

    private static final Levels NONE = new Levels();

    private final List<Level> levels = new ArrayList<>();
    private final Map<String, Levels> ofSubjects = new HashMap<>();

    private Levels() {}

    static Levels of(DocumentText text) {
        Levels levels = new Levels();
        StagePairs pairs = StagePairs.in(text);
        Level before = null;
        for (Mention mention : text.mentions()) {
            boolean amount = (mention.isAmount() || mention.role() == Role.BASE)
                    && !mention.token().range();
            if (amount) {
                Level here = before != null && before.mention().isInSentenceOf(mention) ? before : null;
                before = pairs.of(mention) == null ? level(mention, here) : paired(mention, here, pairs);
                levels.levels.add(before);
                levels.ofSubjects
                        .computeIfAbsent(before.subject(), none -> new Levels())
                        .levels
                        .add(before);
            }
        }
        return levels;
    }

    private static Level level(Mention mention, @Nullable Level before) {
        String words = mention.wording().words();
        Optional<Base.Compared> compared = Base.ofAmount(words);
        if (mention.role() == Role.BASE && compared.isPresent()) {
            return base(mention, compared.get(), before);
        }
        Stage named = Stages.in(words);
        Stage stage = Stages.of(words, before == null ? null : before.base() ? null : before.stage());
        boolean head = named != null || mention.wording().year() != null;
        return new Level(mention, subject(mention, stage, before), year(mention), stage, head, false);
    }

    private static Level base(Mention mention, Base.Compared compared, @Nullable Level before) {
        int year = compared.base().year(before == null ? thisYear(mention, compared.base()) : before.year());
        String own = Subject.of(compared.before());
        String subject = !own.isEmpty() ? own : before != null ? before.subject() : compared.named();
        return new Level(mention, subject, year, compared.base().stage(), true, true);
    }

    /** The year that a base at the beginning of a sentence is compared from; 上年 has told the number's own year already. */
    private static int thisYear(Mention mention, Base base) {
        int year = year(mention);
        boolean told = mention.year() == null
                && base.last()
                && mention.wording().words().matches(".*(?:上年|去年).*");
        return told ? year + 1 : year;
    }

    private static Level paired(Mention mention, @Nullable Level before, StagePairs pairs) {
        String subject = before != null && pairs.isSecond(mention)
                ? before.subject()
                : Subject.of(mention.wording().words());
        return new Level(mention, subject, year(mention), pairs.of(mention), false, false);
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

    /** All of them in reading order. */
    List<Level> all() {
        return List.copyOf(levels);
    }

    /** Those that are about exactly one subject. */
    Levels of(String subject) {
        return ofSubjects.getOrDefault(subject, NONE);
    }

    /** The level that a number is. */
    Optional<Level> at(Mention mention) {
        int place = behind(mention.index()) - 1;
        return place >= 0 && levels.get(place).mention().equals(mention)
                ? Optional.of(levels.get(place))
                : Optional.empty();
    }

    /** The nearest level before a place that is as wanted. */
    private Optional<Level> lastBefore(Place place, Predicate<Level> wanted) {
        return lastBefore(place, place.passage() - SHORTLY, wanted);
    }

    /** The nearest level before a place in its passage that is as wanted. */
    Optional<Level> lastInPassage(Place place, Predicate<Level> wanted) {
        return lastBefore(place, place.passage(), wanted);
    }

    private Optional<Level> lastBefore(Place place, int passage, Predicate<Level> wanted) {
        int at = behind(place.from() - 1) - 1;
        while (at >= 0 && levels.get(at).mention().passage() >= passage) {
            if (wanted.test(levels.get(at))) {
                return Optional.of(levels.get(at));
            }
            at--;
        }
        return Optional.empty();
    }

    /** How many levels do not stand behind the number with an index. */
    private int behind(int index) {
        int low = 0;
        int high = levels.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = levels.get(middle).index() <= index;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The nearest level to a place in its passage that is as wanted: before it, else behind it. */
    Optional<Level> near(Place place, Predicate<Level> wanted) {
        return lastInPassage(place, wanted)
                .or(() -> levels.subList(behind(place.to() - 1), levels.size()).stream()
                        .takeWhile(level -> level.mention().passage() == place.passage())
                        .filter(wanted)
                        .findFirst());
    }

    /** The nearest one in its passage, else in one of those shortly before that stand in the same section. */
    Optional<Level> nearest(Place place, Predicate<Level> wanted) {
        return near(place, wanted)
                .or(() -> lastBefore(
                        place, wanted.and(level -> level.mention().section().equals(place.section()))));
    }
}
