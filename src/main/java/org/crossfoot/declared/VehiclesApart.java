package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Stage;

/** The expenses of vehicles whose two parts, 购置 and 运行, stand in paragraphs of their own behind them: together they are all of it. */
final class VehiclesApart implements ClaimForm {
    /** In paragraphs: parts further down are told of something else. */
    private static final int FARTHEST = 6;

    @Override
    public Stream<Draft> find(DocumentText text) {
        Set<Mention> divided = text.lists().stream().map(PartList::total).collect(Collectors.toSet());
        return text.mentions().stream()
                .filter(mention -> is(text, mention, Concept.VEHICLES) && !divided.contains(mention))
                .flatMap(total -> draft(text, total).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention total) {
        Stage stage = stage(text, total);
        List<Mention> named = InReadingOrder.behind(text.mentions(), total).stream()
                .takeWhile(mention -> mention.passage() <= total.passage() + FARTHEST)
                .filter(mention -> isThreePublic(text, mention) && stage(text, mention) == stage)
                .limit(2)
                .toList();
        Optional<Mention> bought = only(named, mention -> is(text, mention, Concept.VEHICLE_PURCHASE));
        Optional<Mention> run = only(named, mention -> is(text, mention, Concept.VEHICLE_RUNNING));
        return bought.flatMap(one -> run.filter(other -> isOf(total, one) && isOf(total, other))
                .map(other -> Draft.stated(ClaimType.SUM, total, Terms.of(List.of(one, other)))));
    }

    private static Optional<Mention> only(List<Mention> named, Predicate<Mention> wanted) {
        return named.stream().filter(wanted).findFirst();
    }

    private static boolean isOf(Mention total, Mention part) {
        return Objects.equals(total.year(), part.year()) && part.passage() > total.passage();
    }

    private static boolean is(DocumentText text, Mention mention, Concept concept) {
        return text.names()
                .item(mention)
                .filter(item -> item.concept() == concept)
                .isPresent();
    }

    private static boolean isThreePublic(DocumentText text, Mention mention) {
        return text.names()
                .item(mention)
                .filter(item -> item.concept().isThreePublic())
                .isPresent();
    }

    private static Stage stage(DocumentText text, Mention mention) {
        return text.names().item(mention).map(LineItem::stage).orElse(Stage.OUTTURN);
    }
}
