package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Relation;

/**
 * Relations over what statements state, in each year that they state: terms of the total's own table where all stand there,
 * else of the first table of each. An equation is asked of every statement of its total, a bound of the first.
 */
final class TableRelations {
    private final StatedItems items;

    TableRelations(Reconciliation scope) {
        this.items = new StatedItems(scope);
    }

    Stream<Equation> of(Relation relation) {
        LineItem total = items.known(relation.total());
        return relation.total().isAnyCode()
                ? items.all()
                        .filter(stated -> !stated.item().code().isEmpty()
                                && stated.item().under(LineItem.ANY_CODE).equals(total))
                        .flatMap(stated -> of(relation.of(stated.item().code()), stated))
                : items.all().filter(stated -> stated.item().equals(total)).flatMap(stated -> of(relation, stated));
    }

    private Stream<Equation> of(Relation relation, StatedItems.Stated stated) {
        if (relation.comparison() != Comparison.EQUAL) {
            return stated.tables().stream()
                    .limit(1)
                    .flatMap(first -> inTables(relation, stated.year(), first).stream());
        }
        Stream<Observation> texts = stated.texts().stream().filter(text -> items.isSure(text, stated));
        return Stream.concat(stated.tables().stream(), texts)
                .flatMap(
                        observed -> inOneTable(relation, stated.year(), observed)
                                .or(() -> inTables(relation, stated.year(), observed))
                                .stream());
    }

    private Optional<Equation> inOneTable(Relation relation, int year, Observation observed) {
        List<String> table = StatedItems.table(observed);
        boolean whole = relation.terms().stream()
                .allMatch(term ->
                        items.inTable(term.item(), year(term, year), table).isPresent());
        return observed.at().table() == null || !whole
                ? Optional.empty()
                : AppliedRelation.of(relation, term -> items.inTable(term.item(), year(term, year), table))
                        .filter(terms -> isOfOthers(terms, observed))
                        .map(terms -> equation(relation, observed, terms));
    }

    private Optional<Equation> inTables(Relation relation, int year, Observation observed) {
        return AppliedRelation.of(relation, term -> items.firstTable(term.item(), year(term, year)))
                .filter(terms -> isOfOthers(terms, observed))
                .map(terms -> equation(relation, observed, terms));
    }

    /** Where one fund has all the money, its amount is the whole itself. */
    private static boolean isOfOthers(List<Expression.Term> terms, Observation observed) {
        return terms.stream().noneMatch(term -> term.observation().equals(observed));
    }

    private static int year(Relation.Term term, int year) {
        return term.prior() ? year - 1 : year;
    }

    private static Equation equation(Relation relation, Observation observed, List<Expression.Term> terms) {
        return AppliedRelation.equation(
                relation.id() + "." + observed.id(), relation, observed, new Expression.Sum(terms));
    }
}
