package org.crossfoot.declared;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.budget.Stage;

/** Finds the level that a change, a rate or a word of direction speaks of, and the one it compares it with. */
final class Topics {
    private static final Pattern ONE_SIDE = Pattern.compile("收入|支出");

    private final DocumentText text;
    private final Levels levels;

    Topics(DocumentText text) {
        this.text = text;
        this.levels = Levels.of(text);
    }

    /** The year that the document reports on, as levels count it. */
    int year() {
        Integer year = text.year();
        return year == null ? 0 : year;
    }

    Levels levels() {
        return levels;
    }

    /**
     * The level that words speak of: the one that bears the subject they name, of the year meant if there is one; without a
     * subject the last one before them at their own depth of brackets, or the total if that one ends a list in 、.
     *
     * @param year the year that is spoken of, as far as the words name no other
     */
    Optional<Level> of(Place speaker, String words, int year) {
        String subject = Subject.of(words);
        Optional<Integer> named = YearWords.in(words);
        Stage stage = Stages.in(words);
        int meant = named.orElse(year);
        Predicate<Level> fitting = level -> !level.base()
                && (stage == null || level.isBudget() == Stages.isBudget(stage))
                && (named.isEmpty() || named.get() == level.year());
        if (!subject.isEmpty()) {
            return named(speaker, subject, fitting.and(level -> level.year() == meant))
                    .or(() -> named(speaker, subject, fitting))
                    .or(() -> side(speaker, subject, fitting))
                    .or(() -> bothSides(speaker, subject, fitting));
        }
        Predicate<Level> here = level -> level.mention().depth() <= speaker.depth();
        boolean head = stage != null || named.isPresent();
        return head
                ? levels.lastInPassage(speaker, here.and(fitting).and(Level::head))
                : last(speaker, here.and(fitting));
    }

    private Optional<Level> last(Place speaker, Predicate<Level> here) {
        Predicate<Level> inSentence = here.and(speaker::isInSentenceOf);
        return levels.lastInPassage(speaker, inSentence).isPresent()
                ? levels.lastInPassage(speaker, inSentence).flatMap(last -> orTotal(last, speaker))
                : onlyOneOfSentenceBefore(speaker);
    }

    /** The nearest level of a subject, one of exactly that name before one with an owner's name in front. */
    private Optional<Level> named(Place speaker, String subject, Predicate<Level> fitting) {
        Levels exactly = levels.of(subject);
        return exactly.near(speaker, fitting)
                .or(() -> levels.near(speaker, fitting.and(level -> Subject.same(level.subject(), subject))))
                .or(() -> exactly.nearest(speaker, fitting));
    }

    /** The grand total in the passage where a change speaks of no more than one side: 收入总计…，支出总计…，收入增加…. */
    private Optional<Level> side(Place speaker, String subject, Predicate<Level> fitting) {
        return ONE_SIDE.matcher(subject).matches()
                ? levels.near(speaker, fitting.and(level -> level.subject().endsWith(subject + "总计")))
                : Optional.empty();
    }

    /** The grand total of income where a change is of both sides, whose totals stand by themselves: 收、支总计各增加…. */
    private Optional<Level> bothSides(Place speaker, String subject, Predicate<Level> fitting) {
        return subject.equals("收支总计")
                ? levels.nearest(speaker, fitting.and(level -> level.subject().endsWith("收入总计")))
                : Optional.empty();
    }

    private Optional<Level> orTotal(Level last, Place speaker) {
        Optional<PartList> list = text.listOf(last.mention());
        boolean ends = list.isPresent() && list.get().members().size() > 1 && isLastOf(list.get(), last);
        if (!ends || speaker.depth() > last.mention().depth() || spokenOfBefore(last, speaker)) {
            return Optional.of(last);
        }
        return isEnumerated(list.get()) ? levels.at(list.get().total()) : Optional.empty();
    }

    private static boolean isLastOf(PartList list, Level level) {
        return list.members().get(list.members().size() - 1).equals(level.mention());
    }

    /** True if a member of the list has had a change of its own, so that the next one is the last member's. */
    private boolean spokenOfBefore(Level last, Place speaker) {
        PartList list = text.listOf(last.mention()).orElseThrow();
        int first = list.members().get(0).index();
        return text.mentions().subList(first, speaker.from()).stream()
                        .anyMatch(mention -> mention.role() != Role.AMOUNT && mention.role() != Role.SHARE)
                || list.members().stream()
                        .skip(1)
                        .anyMatch(member ->
                                member.gap().contains("；") || member.gap().contains("。"));
    }

    /** True for members that nothing but 、 separates: what follows behind a comma speaks of all of them. */
    private static boolean isEnumerated(PartList list) {
        return list.members().stream()
                .skip(1)
                .allMatch(member -> member.gap().contains("、") || member.gap().contains("）"));
    }

    /** The level of the sentence before, if it states one only, that a sentence without a subject goes on about. */
    private Optional<Level> onlyOneOfSentenceBefore(Place speaker) {
        Predicate<Level> before = level -> level.mention().sentence() == speaker.sentence() - 1 && !level.base();
        Optional<Level> last = levels.lastInPassage(speaker, before);
        return last.filter(
                only -> levels.lastInPassage(Place.of(only.mention()), before.and(level -> !level.isBudget()))
                        .isEmpty());
    }

    /** The amount spent or received that words speak of. */
    Optional<Level> outturn(Place speaker, String words) {
        String subject = Subject.of(words);
        Predicate<Level> spent = level -> !level.base() && !level.isBudget();
        return subject.isEmpty() ? levels.lastInPassage(speaker, spent) : named(speaker, subject, spent);
    }

    /** The amount spent or received that words of direction speak of: the one called so rather than a part behind it. */
    Optional<Level> mainOutturn(Place speaker, String words) {
        Predicate<Level> called = level -> !level.base() && !level.isBudget() && level.head() && level.stage() != null;
        return Subject.of(words).isEmpty()
                ? levels.lastInPassage(speaker, called).or(() -> outturn(speaker, words))
                : outturn(speaker, words);
    }

    /** The budget of what was spent, of the same year. */
    Optional<Level> budget(Place speaker, Level done, Predicate<Level> wanted) {
        return ofSubject(speaker, done, wanted.and(Level::isBudget).and(level -> level.year() == done.year()));
    }

    /** The level that one is compared with, if the text states it: in the comparison itself, else that of its subject. */
    Optional<Level> base(Place speaker, Level now, Base against) {
        Predicate<Level> fitting = level -> fits(level, now, against);
        return levels.lastInPassage(
                        speaker,
                        fitting.and(level ->
                                level.base() && level.index() >= now.index() - 1 && speaker.isInSentenceOf(level)))
                .or(() -> ofSubject(speaker, now, fitting));
    }

    private Optional<Level> ofSubject(Place speaker, Level now, Predicate<Level> fitting) {
        return Optional.of(now.subject())
                .filter(subject -> !subject.isEmpty())
                .flatMap(subject -> levels.of(subject).nearest(speaker, fitting))
                .or(() -> now.head()
                        ? levels.nearest(speaker, fitting.and(level -> areHeads(level, now)))
                        : Optional.empty())
                .or(() -> levels.near(speaker, fitting.and(level -> Subject.same(level.subject(), now.subject()))));
    }

    /** True for two amounts of a passage that are told by their years or stages, one of them by nothing else. */
    private static boolean areHeads(Level level, Level now) {
        return level.head()
                && level.mention().passage() == now.mention().passage()
                && (level.subject().isEmpty() || now.subject().isEmpty());
    }

    private static boolean fits(Level level, Level now, Base against) {
        if (level.mention().equals(now.mention())) {
            return false;
        }
        boolean year = level.year() == against.year(now.year());
        boolean stage = against.stage() == null
                ? level.stage() == null
                        || now.stage() == null
                        || level.stage() == now.stage()
                        || level.year() != now.year()
                : Stages.isBudget(against.stage()) == level.isBudget();
        boolean other = level.year() != now.year() || level.isBudget() != now.isBudget();
        return year && stage && other;
    }
}
