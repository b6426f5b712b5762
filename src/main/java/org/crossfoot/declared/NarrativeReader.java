package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Division;
import org.crossfoot.source.Document;

/** Reads a narrative: its figures, the line items they state and the claims it makes about them. */
public final class NarrativeReader {
    private static final List<ClaimForm> FORMS = List.of(
            new PartsOfTotal(),
            new HalvesApart(),
            new ShareOfWhole(),
            new SurplusOfSubject(),
            new SharesInTurn(),
            new SaidAgain(),
            new CarryOverUsed(),
            new CausesOfChange(),
            new AmountChanged(),
            new RateOfGrowth(),
            new Completion(),
            new HeldAgainst(),
            new CountForms(),
            new YearNamed());

    private final CodeBook book = CodeBook.standard();

    public DocumentReading read(Document document) {
        DocumentFacts facts = DocumentFacts.of(document);
        List<Mention> mentions = MentionReader.read(document, facts.year());
        DocumentText text = understood(document, facts, mentions);
        Figures figures = new Figures(text);
        return new DocumentReading(
                document,
                facts.title(),
                facts.unit(),
                facts.year(),
                figures.all(),
                claims(text, figures),
                new Doubts(text, figures).all());
    }

    private DocumentText understood(Document document, DocumentFacts facts, List<Mention> mentions) {
        Vocabulary vocabulary = new Vocabulary(book, facts.year(), mentions);
        Names names = new Names(vocabulary, mentions);
        List<PartList> lists = new ArrayList<>();
        passages(mentions).forEach(passage -> lists.addAll(lists(passage, names)));
        names.addSingles();
        List<Mention> counts = MentionReader.counts(document, facts.year());
        return new DocumentText(document, facts.year(), mentions, counts, List.copyOf(lists), names);
    }

    private static List<PartList> lists(List<Mention> passage, Names names) {
        List<PartList> divided = new ArrayList<>();
        Division.standard().forEach(division -> divided.addAll(new DivisionReader(division, passage, divided).read()));
        return PartList.merged(new ListReader(passage, names).read(), divided);
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

    /** Every form's claims, numbered by where their last figure stands. */
    private static List<Claim> claims(DocumentText text, Figures figures) {
        List<ClaimForm.Draft> drafts = FORMS.stream()
                .flatMap(form -> form.find(text))
                .sorted(Comparator.comparing(ClaimForm.Draft::declared, Mention::compareInText)
                        .thenComparing(ClaimForm.Draft::type))
                .toList();
        return Stream.iterate(0, i -> i < drafts.size(), i -> i + 1)
                .map(i -> figures.claim("c" + (i + 1), drafts.get(i)))
                .toList();
    }
}
