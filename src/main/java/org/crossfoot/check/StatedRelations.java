package org.crossfoot.check;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Relation;

/** Relations over one amount of each item: that which the documents bear out best, or that of the ledger. */
final class StatedRelations {
    private final Function<LineItem, Optional<Observation>> amounts;
    private final SortedSet<LineItem> items;
    private final String prefix;

    /**
     * Sets out to apply relations.
     *
     * @param prefix what the ids of the equations begin with
     */
    StatedRelations(Reconciliation scope, Function<LineItem, Optional<Observation>> amounts, String prefix) {
        this.amounts = amounts;
        this.items = new TreeSet<>(scope.declaredItems().items());
        scope.ledger().ifPresent(ledger -> items.addAll(ledger.items()));
        this.prefix = prefix;
    }

    /** The equations of a relation: one, or one for each code. */
    Stream<Equation> of(Relation relation) {
        String id = prefix + relation.id();
        return relation.total().isAnyCode()
                ? items.stream()
                        .filter(item -> !item.code().isEmpty()
                                && item.under(LineItem.ANY_CODE).equals(relation.total()))
                        .flatMap(item -> equation(id + "/" + item.code(), relation.of(item.code())).stream())
                : equation(id, relation).stream();
    }

    /** Empty if the total is not stated, or nothing that it could be compared with. */
    private Optional<Equation> equation(String id, Relation relation) {
        boolean comparable =
                relation.terms().stream().anyMatch(term -> amount(term).isPresent());
        return amounts.apply(relation.total())
                .filter(total -> comparable)
                .map(total -> AppliedRelation.equation(id, relation, total, expected(relation)));
    }

    private Expression expected(Relation relation) {
        return AppliedRelation.of(relation, this::amount)
                .<Expression>map(Expression.Sum::new)
                .orElseGet(() -> new Expression.Missing(missing(relation)));
    }

    private Message missing(Relation relation) {
        return Message.of(
                "check.item-not-declared",
                relation.terms().stream()
                        .filter(term -> !term.seldom() && amount(term).isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .item());
    }

    private Optional<Observation> amount(Relation.Term term) {
        return term.prior() ? Optional.empty() : amounts.apply(term.item());
    }
}
