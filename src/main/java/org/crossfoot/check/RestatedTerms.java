package org.crossfoot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.DeclaredItems.Mention;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/** Identities between line items that are stated several times: each new mention of one with the latest of the others. */
final class RestatedTerms {
    private static final List<Identity> IDENTITIES = List.of(
            new Identity(
                    "carry-over",
                    LineItem.of(Concept.CLOSING_BALANCE),
                    List.of(LineItem.of(Concept.OPENING_BALANCE), LineItem.of(Concept.INCOME)),
                    List.of(LineItem.of(Concept.EXPENDITURE))),
            new Identity(
                    "portions",
                    LineItem.of(Concept.EXPENDITURE),
                    List.of(
                            LineItem.of(Concept.EXPENDITURE, Portion.BASIC),
                            LineItem.of(Concept.EXPENDITURE, Portion.PROJECT)),
                    List.of()));

    /** What most units do not have, and then do not mention: where it is stated it counts. */
    private static final Map<LineItem, Boolean> SELDOM_IN_CARRY_OVER =
            Map.of(LineItem.of(Concept.NON_FISCAL_SURPLUS_USED), true, LineItem.of(Concept.SURPLUS_DISTRIBUTED), false);

    /** {@code observed} = the sum of what is added, less what is taken away. */
    private record Identity(String id, LineItem observed, List<LineItem> added, List<LineItem> taken) {
        boolean speaksOf(LineItem item) {
            return items().anyMatch(item::equals);
        }

        Stream<LineItem> items() {
            return Stream.concat(Stream.of(observed), Stream.concat(added.stream(), taken.stream()));
        }
    }

    private final Reconciliation scope;
    private final String check;

    RestatedTerms(Reconciliation scope, String check) {
        this.scope = scope;
        this.check = check;
    }

    /** In reading order; none while a term is still to be stated. */
    Stream<Equation> equations() {
        Map<LineItem, Observation> latest = new HashMap<>();
        return scope.declaredItems().mentions().toList().stream().flatMap(mention -> {
            latest.put(mention.item(), mention.observation());
            return IDENTITIES.stream()
                    .filter(identity -> identity.speaksOf(mention.item())
                            && identity.items().allMatch(latest::containsKey))
                    .map(identity -> equation(identity, mention, Map.copyOf(latest)));
        });
    }

    private Equation equation(Identity identity, Mention mention, Map<LineItem, Observation> latest) {
        List<Term> terms = new ArrayList<>();
        identity.added().forEach(item -> terms.add(new Term(of(latest, item), true)));
        identity.taken().forEach(item -> terms.add(new Term(of(latest, item), false)));
        if (identity.observed().concept() == Concept.CLOSING_BALANCE) {
            SELDOM_IN_CARRY_OVER.forEach((item, added) ->
                    scope.declaredItems().mostAgreed(item).ifPresent(stated -> terms.add(new Term(stated, added))));
        }
        return new Equation(
                identity.id() + "." + mention.observation().id(),
                check,
                ClaimType.BALANCE,
                Basis.ACCOUNTING,
                Expression.Sum.of(of(latest, identity.observed())),
                Comparison.EQUAL,
                new Expression.Sum(terms));
    }

    private static Observation of(Map<LineItem, Observation> latest, LineItem item) {
        return Objects.requireNonNull(latest.get(item), item::id);
    }
}
