package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Division;
import org.crossfoot.declared.table.TableReader;
import org.crossfoot.declared.table.TableReading;
import org.crossfoot.source.Document;
import org.crossfoot.source.Location;

/** Reads a document, sentences and tables: its figures, the line items they state and the claims it makes about them. */
public final class NarrativeReader {
    private static final List<ClaimForm> FORMS = List.of(
            new PartsOfTotal(),
            new ListsRestated(),
            new ItemParagraphs(),
            new ListBeforeTotal(),
            new SumOfSentence(),
            new StagedParts(),
            new HalvesApart(),
            new VehiclesApart(),
            new OpeningBesideIncome(),
            new ShareOfWhole(),
            new SurplusOfSubject(),
            new NetAssets(),
            new BudgetAccounts(),
            new MoneyLeft(),
            new BudgetAdjusted(),
            new DifferenceOfTwo(),
            new NamedRate(),
            new StaffControlRate(),
            new RestOfMoney(),
            new SharesInTurn(),
            new SaidAgain(),
            new SameSentence(),
            new FundsInPlace(),
            new CauseSaidAgain(),
            new CarryOverUsed(),
            new CausesOfChange(),
            new ChangeRestated(),
            new AmountChanged(),
            new ChangeOfParts(),
            new ChangesUnderHeading(),
            new ChangesListed(),
            new BasesOfParts(),
            new BudgetsOfParts(),
            new RateOfGrowth(),
            new RateOfCut(),
            new RateChanged(),
            new TimesOfBase(),
            new AmountInWords(),
            new Completion(),
            new HeldAgainst(),
            new CountForms(),
            new YearNamed());

    private final CodeBook book = CodeBook.standard();

    public DocumentReading read(Document document) {
        DocumentFacts facts = DocumentFacts.of(document);
        DocumentText text = understood(document, facts);
        TableReading tables = new TableReader(document, facts.title(), facts.year()).read();
        Figures figures = new Figures(text, tables);
        return new DocumentReading(
                document,
                facts.title(),
                facts.unit(),
                facts.year(),
                figures.all(),
                claims(figures, text, tables),
                Stream.of(unreadable(document), new Doubts(text, figures).all(), CellFigures.unread(tables))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Unread> unreadable(Document document) {
        return document.unreadable().stream()
                .map(place ->
                        new Unread(Location.ofText(document.path(), place.page(), null), place.quote(), place.reason()))
                .toList();
    }

    DocumentText understood(Document document, DocumentFacts facts) {
        List<List<NumberToken>> amounts = document.passages().stream()
                .map(passage -> NumberScanner.scan(passage.text()))
                .toList();
        List<Mention> mentions = MentionReader.read(document, facts.year(), amounts);
        Vocabulary vocabulary = new Vocabulary(book, facts.year(), mentions);
        Names names = new Names(vocabulary, mentions);
        List<PartList> lists = new ArrayList<>();
        DividedSoFar divided = new DividedSoFar();
        passages(mentions)
                .forEach(passage ->
                        lists.addAll(lists(mentions.subList(0, passage.get(0).index()), passage, names, divided)));
        StructureLists structures = new StructureLists(document, names);
        passages(mentions).forEach(passage -> structures.in(passage).ifPresent(lists::add));
        names.addSingles();
        new DividedNames(names, divided.all()).name(mentions);
        List<Mention> counts = MentionReader.counts(document, facts.year(), amounts);
        return new DocumentText(document, facts.year(), mentions, counts, List.copyOf(lists), names, new Shared());
    }

    /** The lists of a passage; amounts are divided twice, as a member of one division may stand right before another one. */
    private static List<PartList> lists(
            List<Mention> before, List<Mention> passage, Names names, DividedSoFar divided) {
        List<PartList> opened = new ListReader(passage, names)
                .read().stream()
                        .filter(NarrativeReader::isOfOneStage)
                        .flatMap(PartsOfOnePart::apart)
                        .toList();
        List<Mention> others = TotalsOfItems.withoutThem(passage, opened, names);
        List<Divided> first = others.isEmpty() ? List.of() : divided(before, others, divided);
        List<Divided> found = first.size() < 2 ? first : divided(before, others, divided);
        divided.endPassage(found);
        return PartList.merged(opened, found.stream().map(Divided::list).toList());
    }

    /** False for budgets behind an outturn: where parts have both, the budgets are no parts of the outturn. */
    private static boolean isOfOneStage(PartList list) {
        return list.members().stream().anyMatch(member -> SamePeriod.isOfStage(list.total(), member));
    }

    private static List<Divided> divided(List<Mention> before, List<Mention> passage, DividedSoFar others) {
        List<Divided> all = new ArrayList<>();
        for (Division division : Division.standard()) {
            List<Divided> found = new DivisionReader(division, before, passage, others).read();
            others.addHere(found);
            all.addAll(found);
        }
        return all;
    }

    private static List<List<Mention>> passages(List<Mention> mentions) {
        List<List<Mention>> passages = new ArrayList<>();
        for (int from = 0; from < mentions.size(); ) {
            int to = from;
            while (to < mentions.size()
                    && mentions.get(to).passage() == mentions.get(from).passage()) {
                to++;
            }
            passages.add(mentions.subList(from, to));
            from = to;
        }
        return passages;
    }

    /** Every form's claims, those that numbers settle and those of the tables, numbered by where the figure stands that they are about. */
    private static List<Claim> claims(Figures figures, DocumentText text, TableReading tables) {
        Stream<Claim> ofText = SecondThoughts.on(text, stated(text)).stream()
                .map(figures::claim)
                .filter(claim -> !figures.confusesFunds(claim));
        Stream<Claim> ofTables = tables.claims().stream().map(figures::claim);
        List<Claim> claims = Stream.concat(ofText, ofTables)
                .sorted(Comparator.comparingInt(NarrativeReader::place).thenComparing(Claim::type))
                .toList();
        return Stream.iterate(0, i -> i < claims.size(), i -> i + 1)
                .map(i -> claims.get(i).as("c" + (i + 1)))
                .toList();
    }

    /** What the words claim, once each. */
    static List<ClaimForm.Draft> stated(DocumentText text) {
        return FORMS.stream().flatMap(form -> form.find(text)).distinct().toList();
    }

    /** Where the figure that a claim is about stands; figures are numbered in reading order. */
    private static int place(Claim claim) {
        return Integer.parseInt(claim.declared().id().substring(1));
    }
}
