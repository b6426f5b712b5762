package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.table.TableClaim;
import org.crossfoot.declared.table.TableFigure;
import org.crossfoot.declared.table.TableReading;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;
import org.crossfoot.source.Passage;
import org.jspecify.annotations.Nullable;

/** Makes figures of a document's numbers, those of its tables among them, and claims of what was found between them. */
final class Figures {
    /** Labels no longer than this, such as 占 or 增长, say too little by themselves. */
    private static final int SHORT = 4;

    private final DocumentText text;
    private final CodePoints points;
    private final BesideStatements statements;
    private final List<DeclaredFigure> all = new ArrayList<>();
    private final Map<Mention, DeclaredFigure> figures = new LinkedHashMap<>();
    private final Map<Integer, DeclaredFigure> cells = new HashMap<>();

    /** Numbers the figures of a text and of its tables in reading order. */
    Figures(DocumentText text, TableReading tables) {
        this.text = text;
        this.points = new CodePoints(text.document().text());
        this.statements = new BesideStatements(text, tables);
        Iterator<TableFigure> inTables = tables.figures().iterator();
        @Nullable TableFigure cell = next(inTables);
        for (Mention mention : mentions(text)) {
            while (cell != null && cell.start() < start(mention)) {
                add(cell);
                cell = next(inTables);
            }
            add(mention);
        }
        while (cell != null) {
            add(cell);
            cell = next(inTables);
        }
    }

    private static List<Mention> mentions(DocumentText text) {
        return Stream.concat(text.mentions().stream(), text.counts().stream())
                .sorted(Mention::compareInText)
                .toList();
    }

    private static @Nullable TableFigure next(Iterator<TableFigure> figures) {
        return figures.hasNext() ? figures.next() : null;
    }

    private int start(Mention mention) {
        return text.document()
                .passages()
                .get(mention.passage())
                .offset(mention.token().start());
    }

    private void add(Mention mention) {
        DeclaredFigure figure = figure(mention);
        figures.put(mention, figure);
        all.add(figure);
    }

    private void add(TableFigure cell) {
        DeclaredFigure figure = CellFigures.figure("f" + (all.size() + 1), cell, points);
        cells.put(cell.start(), figure);
        all.add(figure);
    }

    List<DeclaredFigure> all() {
        return List.copyOf(all);
    }

    private DeclaredFigure figure(Mention mention) {
        NumberToken token = mention.token();
        Passage passage = text.document().passages().get(mention.passage());
        int start = passage.offset(token.start());
        return new DeclaredFigure(
                "f" + (all.size() + 1),
                label(mention),
                statements.item(mention, text.names().item(mention)).orElse(null),
                token.kind(),
                token.written(),
                token.unitWords(),
                token.range(),
                mention.year(),
                quote(mention),
                at(start, points.at(start), points.at(passage.end(token.end()))));
    }

    private Location at(int offset, int start, int end) {
        Document document = text.document();
        return Location.ofText(document.path(), document.page(offset), new Location.Span(start, end));
    }

    /** A share or change named by no words of its own is named by those of the figure before it. */
    private String label(Mention mention) {
        if (mention.isCount()) {
            String label = mention.label().replaceAll("^”|“$", "");
            return label.length() < 2 ? CountedThing.behind(mention) : label;
        }
        boolean nameless = mention.label().length() < 2
                || (mention.role() != Role.AMOUNT && mention.label().length() <= SHORT);
        boolean leans = nameless && mention.index() > 0;
        Mention before = leans ? text.mentions().get(mention.index() - 1) : mention;
        boolean near = leans && before.isInSentenceOf(mention) && before.role() == Role.AMOUNT;
        String own = mention.label().equals("/") ? "" : mention.label();
        return near ? before.label() + own : own;
    }

    private String quote(Mention mention) {
        return Quotes.around(
                text.passage(mention), mention.token().start(), mention.token().end());
    }

    /** True for one amount said again of another fund's money, where the statements tell the funds apart. */
    boolean confusesFunds(Claim claim) {
        LineItem item = claim.declared().item();
        return statements.areApart()
                && claim.type() == ClaimType.REPEAT
                && item != null
                && claim.derived() instanceof Claim.Parts parts
                && parts.parts().stream()
                        .map(part -> part.figure().item())
                        .anyMatch(other -> other != null && other.fund() != item.fund());
    }

    /** What a form of words claims, not numbered yet. */
    Claim claim(ClaimForm.Draft draft) {
        return new Claim(
                "", draft.type(), draft.basis(), of(draft.declared()), draft.comparison(), derivation(draft.derived()));
    }

    private Claim.Derivation derivation(ClaimForm.Derived derived) {
        if (derived instanceof ClaimForm.Terms terms) {
            return new Claim.Parts(parts(terms.terms()), terms.constant());
        }
        if (derived instanceof ClaimForm.Quotient quotient) {
            return new Claim.Quotient(parts(quotient.numerator()), parts(quotient.denominator()));
        }
        if (derived instanceof ClaimForm.Factors factors) {
            return new Claim.Product(factors.numbers().stream().map(this::of).toList());
        }
        if (derived instanceof ClaimForm.Named named) {
            return new Claim.Enumeration(named.items());
        }
        ClaimForm.ReportYear year = (ClaimForm.ReportYear) derived;
        return new Claim.Year(year.written(), year.expected());
    }

    private List<Claim.Part> parts(List<ClaimForm.Term> terms) {
        return terms.stream()
                .map(term -> new Claim.Part(of(term.mention()), term.added()))
                .toList();
    }

    /** What a table claims, not numbered yet. */
    Claim claim(TableClaim claim) {
        return CellFigures.claim(claim, figure -> Objects.requireNonNull(cells.get(figure.start())));
    }

    /** The figure that a number became. */
    DeclaredFigure of(Mention mention) {
        return Objects.requireNonNull(figures.get(mention));
    }
}
