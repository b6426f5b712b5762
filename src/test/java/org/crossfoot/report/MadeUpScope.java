package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Scope;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.FigureKind;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verifier;
import org.crossfoot.reconciliation.Weight;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.crossfoot.source.Passage;
import org.jspecify.annotations.Nullable;

/** A made-up scope: a short text with its figures, a small ledger, and the comparisons between them. */
final class MadeUpScope {
    static final String FILE = "inbox/101 虚构县林业局/2021年决算说明.txt";

    private final String text;
    private final List<DeclaredFigure> figures = new ArrayList<>();
    private int searched;

    MadeUpScope(String text) {
        this.text = text;
    }

    /** Takes the next place in the text where these characters stand as a figure. */
    MadeUpScope figure(String label, String characters, @Nullable LineItem item) {
        int at = text.indexOf(characters, searched);
        searched = at + characters.length();
        String digits = characters.replaceFirst("[^-0-9.].*$", "");
        String unit = characters.substring(digits.length());
        Unit known = Unit.named(unit).orElse(Unit.COUNT);
        FigureKind kind =
                known.isMoney() ? FigureKind.MONEY : known == Unit.PERCENT ? FigureKind.PERCENT : FigureKind.COUNT;
        int start = text.codePointCount(0, at);
        figures.add(new DeclaredFigure(
                "f" + (figures.size() + 1),
                label,
                item,
                kind,
                Written.declared(new BigDecimal(digits), known),
                unit,
                false,
                2021,
                text.substring(Math.max(0, at - 12), searched),
                Location.ofText(FILE, null, new Location.Span(start, start + characters.length()))));
        return this;
    }

    Reconciliation with(BudgetUnit unit, @Nullable Outturn outturn) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line));
            start += line.length() + 1;
        }
        Document document = new Document(FILE, "ab".repeat(32), "txt", text, passages, List.of(), List.of(), List.of());
        DocumentReading reading =
                new DocumentReading(document, "2021年决算说明", unit.name(), 2021, figures, List.of(), List.of());
        return new Reconciliation(new Scope(unit, 2021), List.of(reading), outturn);
    }

    /** An outturn of expenditure 4006.95, income 3777.93 and opening balance 229.02, in 万元. */
    static Outturn outturn() {
        Outturn outturn = new Outturn();
        outturn.add(key(Flow.OPENING_BALANCE, "8001", "", ""), 229_0200_00L);
        outturn.add(key(Flow.INCOME, "6001", "", ""), 3777_9300_00L);
        outturn.add(key(Flow.BASIC, "7201", "2130201", "30101"), 1380_1500_00L);
        outturn.add(key(Flow.BASIC, "7201", "2130201", "30201"), 128_4200_00L);
        outturn.add(key(Flow.PROJECT, "7201", "2130299", "31003"), 2498_3811_22L);
        return outturn;
    }

    private static OutturnKey key(Flow flow, String account, String function, String economic) {
        return new OutturnKey(flow, account, "111", function, economic, "");
    }

    /** Verifies that a figure is the sum of others; negative numbers stand for figures that are subtracted. */
    static CheckResult sum(Reconciliation scope, int total, int... parts) {
        List<Expression.Term> terms = new ArrayList<>();
        for (int part : parts) {
            terms.add(new Expression.Term(observation(scope, Math.abs(part)), part > 0));
        }
        return verify(scope, "parts-foot-to-total", total, new Expression.Sum(terms));
    }

    static CheckResult share(Reconciliation scope, int percent, int part, int whole) {
        return verify(
                scope,
                "share-follows",
                percent,
                Expression.Quotient.of(observation(scope, part), observation(scope, whole)));
    }

    static CheckResult ledger(Reconciliation scope, int figure, LineItem item) {
        Observation recorded = scope.ledger().orElseThrow().of(item).orElseThrow();
        return verify(scope, "figure-agrees-with-ledger", figure, Expression.Sum.of(recorded));
    }

    static CheckResult verify(Reconciliation scope, String check, int observed, Expression expected) {
        return Verifier.verify(new Equation(
                check + "." + observed,
                check,
                ClaimType.SUM,
                Basis.STATED,
                Expression.Sum.of(observation(scope, observed)),
                Comparison.EQUAL,
                expected,
                Weight.ERROR));
    }

    static CheckResult year(Reconciliation scope, int figure, int written) {
        return Verifier.verify(new Equation(
                "years-agree." + figure,
                "years-agree",
                ClaimType.PERIOD,
                Basis.STATED,
                new Expression.Year(written, List.of(observation(scope, figure))),
                Comparison.EQUAL,
                new Expression.Year(2021, List.of()),
                Weight.ERROR));
    }

    /** The figure with this number, from 1. */
    static Observation observation(Reconciliation scope, int number) {
        return scope.observations().all().get(number - 1);
    }

    static LineItem expenditure(Portion portion) {
        return LineItem.of(Concept.EXPENDITURE, portion);
    }
}
