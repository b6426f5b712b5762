package org.crossfoot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.DeclaredItems.Mention;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Relation;

/** Relations between line items that are stated several times: each new mention of one with the latest of the others. */
final class RestatedRelations {
    private final Reconciliation scope;
    private final Map<LineItem, List<Relation>> relations = new HashMap<>();
    private final Map<LineItem, Observation> latest = new HashMap<>();
    private final Map<LineItem, Optional<Observation>> seldom = new LinkedHashMap<>();

    RestatedRelations(Reconciliation scope, List<Relation> relations) {
        this.scope = scope;
        relations.stream()
                .filter(relation -> relation.terms().stream().noneMatch(Relation.Term::prior))
                .forEach(relation -> items(relation)
                        .distinct()
                        .forEach(item -> this.relations
                                .computeIfAbsent(item, key -> new ArrayList<>())
                                .add(relation)));
    }

    /** The items that have to be stated. */
    private static Stream<LineItem> items(Relation relation) {
        Stream<LineItem> terms =
                relation.terms().stream().filter(term -> !term.seldom()).map(Relation.Term::item);
        return Stream.concat(Stream.of(relation.total()), terms);
    }

    /** In reading order; none while an item is still to be stated. */
    List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        scope.declaredItems().mentions().forEach(mention -> {
            latest.put(mention.item(), mention.observation());
            relations
                    .getOrDefault(mention.item(), List.of())
                    .forEach(relation -> equation(relation, mention).ifPresent(equations::add));
        });
        return equations;
    }

    private Optional<Equation> equation(Relation relation, Mention mention) {
        String id = relation.id() + "." + mention.observation().id();
        return Optional.ofNullable(latest.get(relation.total()))
                .flatMap(total -> AppliedRelation.of(relation, this::amount)
                        .map(terms -> AppliedRelation.equation(id, relation, total, new Expression.Sum(terms))));
    }

    private Optional<Observation> amount(Relation.Term term) {
        return term.seldom()
                ? seldom.computeIfAbsent(
                        term.item(), item -> scope.declaredItems().mostAgreed(item))
                : Optional.ofNullable(latest.get(term.item()));
    }
}
