package org.crossfoot.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.crossfoot.budget.LineItem;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.source.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows of relations are understood, and why they are refused. */
class RelationBookTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyItemOfThePackagedRelationsHasAStableName() {
        assertThat(RelationBook.standard().all()).isNotEmpty().allSatisfy(relation -> {
            assertThat(LineItem.named(relation.total().id())).contains(relation.total());
            relation.terms()
                    .forEach(
                            term -> assertThat(LineItem.named(term.item().id())).contains(term.item()));
        });
    }

    @Test
    void takesABureausRelations() throws Exception {
        RelationBook book = book("""
                # 本局的关系
                id,total,comparison,terms,severity,from,to,zh,en
                reserve,closing-balance#adjusted-budget,=,opening-balance + prior:income − surplus-distributed?,warn,2020,2022,结余,"reserve, adjusted"
                """);

        Relation relation = book.all().get(book.all().size() - 1);
        assertThat(relation.id()).isEqualTo("reserve");
        assertThat(relation.check()).isEqualTo("relations-hold");
        assertThat(relation.weight()).isEqualTo(Weight.WARN);
        assertThat(relation.name().english()).isEqualTo("reserve, adjusted");
        assertThat(relation.terms())
                .extracting(term -> term.item().id(), Relation.Term::added, Relation.Term::prior, Relation.Term::seldom)
                .containsExactly(
                        tuple("opening-balance", true, false, false),
                        tuple("income", true, true, false),
                        tuple("surplus-distributed", false, false, true));
        assertThat(book.of(2023)).doesNotContain(relation);
    }

    @Test
    void aRowForEveryFundIsARelationOfEach() throws Exception {
        assertThat(book("id,total,comparison,terms\nmine,income@*,<=,income\n").all())
                .extracting(Relation::id)
                .contains("mine@fiscal", "mine@general", "mine@government-fund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,incme,=,expenditure                          | row 2: unknown item "incme"; the nearest known one is income.
            a,function/2249998,=,expenditure               | row 2: unknown item "function/2249998"; the nearest known one is function/2249999
            a,expenditure/basic@generl,=,expenditure       | nearest known one is expenditure/basic@general.
            a,function,=,expenditure                       | nearest known one is function/*.
            a,income,=,expenditure closing-balance         | row 2: a sign + or - is missing before "closing-balance"
            a,income,=,expenditure + - closing-balance     | row 2: no item stands behind the sign "+"
            a,income,=,expenditure -                       | row 2: no item stands behind the sign "-"
            a,income,==,expenditure                        | row 2: unknown comparison "=="
            a,income,=,                                    | row 2: the column terms is empty
            a,income,=                                     | row 2: 3 cells where the first row has 4
            carry-over,income,=,expenditure                | row 2: the id carry-over belongs to another relation
            a,reception,=,overseas;a,overseas,<=,vehicles  | row 3: the id a belongs to another relation
            a,other-income,=,reception;b,reception,=,overseas + other-income | row 3: reception leads back to itself: reception → other-income → reception
            a,income,=,income + overseas                   | row 2: income leads back to itself: income → income
            a,income,<=,function/*                         | row 2: terms have the code *, but the total income has none
            """)
    void refusesWhatItCannotUnderstand(String rows, String expected) {
        assertThat(refusal("id,total,comparison,terms\n" + rows.replace(';', '\n')))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            severity | fatal | the value "fatal" of the column severity cannot be used
            where    | tabel | did you mean tables?
            from     | 21    | the value "21" of the column from is no year of four digits
            sevrity  | warn  | row 1: unknown column "sevrity"; did you mean severity?
            """)
    void refusesUnknownWords(String column, String value, String expected) {
        assertThat(refusal("id,total,comparison,terms," + column + "\na,income,=,expenditure," + value))
                .contains(expected);
    }

    private RelationBook book(String text) throws Exception {
        Path file = folder.resolve("relations.csv");
        Files.writeString(file, text);
        return RelationBook.standard().with(file);
    }

    private String refusal(String text) {
        SourceRefused refused = Objects.requireNonNull(catchThrowableOfType(SourceRefused.class, () -> book(text)));
        assertThat(new Words(Language.ZH).say(refused.words())).contains("relations.csv 第");
        return new Words(Language.EN).say(refused.words());
    }
}
