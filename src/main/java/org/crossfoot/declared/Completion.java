package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.budget.Stage;

/** How much of a budget was carried out (完成年初预算的95.5%, 预算执行率): what was spent or received divided by its budget. */
final class Completion implements ClaimForm {
    /** The words at the end that say so; what stands before them is the subject. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:完成|达到?|为|占|相当于)?(?:了|调整后?的?|全年|年初|年度|变动)*(?:预算数?|计划)?的?(?:执行率|完成率|完成|支出进度|执行进度|进度|比例|数|率|的)*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        Topics topics = text.topics();
        return text.mentions().stream()
                .filter(mention ->
                        mention.role() == Role.COMPLETION && !mention.token().range())
                .filter(rate -> NamedRate.draft(text, rate).isEmpty())
                .flatMap(rate -> draft(text, topics, rate).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Topics topics, Mention rate) {
        String words = rate.wording().words();
        Optional<Level> stated =
                isOfAmount(rate) ? topics.levels().at(text.mentions().get(rate.index() - 1)) : Optional.empty();
        String subject = stated.isPresent() ? "" : WORDS.matcher(words).replaceFirst("");
        Place speaker = Place.of(stated.map(Level::mention).orElse(rate));
        return topics.outturn(speaker, subject)
                .flatMap(done -> stated.or(() -> budget(topics, rate, done))
                        .map(budget -> Term.added(List.of(budget.mention())))
                        .or(() -> DifferenceFromBudget.budget(text, rate, done.mention()))
                        .map(budget -> Draft.stated(
                                ClaimType.RATE, rate, new Quotient(Term.added(List.of(done.mention())), budget))));
    }

    /** True for 完成预算100万元的95%. */
    static boolean isOfAmount(Mention rate) {
        return rate.gap().strip().equals("的") && rate.index() > 0;
    }

    /** The budget of the stage named; where the words name none the adjusted one, if there is one. */
    private static Optional<Level> budget(Topics topics, Mention rate, Level done) {
        Stage named = Stages.in(rate.wording().words());
        Predicate<Level> adjusted = level -> level.stage() == Stage.ADJUSTED_BUDGET;
        if (rate.wording().words().contains("年初")) {
            return topics.budget(Place.of(rate), done, adjusted.negate());
        }
        return topics.budget(Place.of(rate), done, adjusted)
                .or(() -> named == Stage.ADJUSTED_BUDGET
                        ? Optional.empty()
                        : topics.budget(Place.of(rate), done, level -> true));
    }
}
