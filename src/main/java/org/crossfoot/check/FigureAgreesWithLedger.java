package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.DeclaredItems.Mention;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.LedgerAmounts;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Weight;

/** An amount that a document declares for a line item of the scope's year is the amount that the ledger records. */
final class FigureAgreesWithLedger implements Check {

    @Override
    public String id() {
        return "figure-agrees-with-ledger";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return scope.declaredItems()
                .mentions()
                .filter(mention -> mention.item().isRecorded())
                .map(mention -> equation(scope, mention));
    }

    private Equation equation(Reconciliation scope, Mention mention) {
        return new Equation(
                "ledger." + mention.observation().id(),
                id(),
                ClaimType.REPEAT,
                Basis.ACCOUNTING,
                Expression.Sum.of(mention.observation()),
                Comparison.EQUAL,
                recorded(scope, mention.item()),
                Weight.ERROR);
    }

    private static Expression recorded(Reconciliation scope, LineItem item) {
        return scope.ledger()
                .map(ledger -> recorded(ledger, item))
                .orElseGet(() -> new Expression.Missing(Message.of("check.no-ledger")));
    }

    private static Expression recorded(LedgerAmounts ledger, LineItem item) {
        return ledger.whyMissing(item)
                .<Expression>map(Expression.Missing::new)
                .orElseGet(() -> Expression.Sum.of(ledger.of(item).orElseThrow()));
    }
}
