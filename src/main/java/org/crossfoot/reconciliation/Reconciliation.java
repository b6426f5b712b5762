package org.crossfoot.reconciliation;

import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.Scope;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.ledger.Outturn;
import org.jspecify.annotations.Nullable;

/** Both sides of one scope together: what is declared and what is recorded. */
public final class Reconciliation {
    private final Scope scope;
    private final List<DocumentReading> documents;
    private final @Nullable Outturn outturn;
    private final Observations observations;
    private final DeclaredItems declaredItems;
    private final @Nullable LedgerAmounts ledger;
    private final RelationBook relations;

    /** Puts both sides together, to be held against the relations that come with the program. */
    public Reconciliation(Scope scope, List<DocumentReading> documents, @Nullable Outturn outturn) {
        this(scope, documents, outturn, RelationBook.standard());
    }

    /**
     * Puts both sides together.
     *
     * @param outturn the scope's outturn, null if there is no ledger
     * @param relations what should hold between line items
     */
    public Reconciliation(
            Scope scope, List<DocumentReading> documents, @Nullable Outturn outturn, RelationBook relations) {
        this.scope = scope;
        this.documents = List.copyOf(documents);
        this.outturn = outturn;
        this.relations = relations;
        this.observations = new Observations(this.documents);
        this.declaredItems = new DeclaredItems(this);
        this.ledger = outturn == null ? null : new LedgerAmounts(scope, outturn);
    }

    public Scope scope() {
        return scope;
    }

    public List<DocumentReading> documents() {
        return documents;
    }

    /** What should hold between line items. */
    public RelationBook relations() {
        return relations;
    }

    /** The scope's outturn, empty if there is no ledger. */
    public Optional<Outturn> outturn() {
        return Optional.ofNullable(outturn);
    }

    /** The documents' figures as observations. */
    public Observations observations() {
        return observations;
    }

    /** What the documents declare for line items of the scope's year. */
    public DeclaredItems declaredItems() {
        return declaredItems;
    }

    /** What the ledger records for line items, empty if there is no ledger. */
    public Optional<LedgerAmounts> ledger() {
        return Optional.ofNullable(ledger);
    }
}
