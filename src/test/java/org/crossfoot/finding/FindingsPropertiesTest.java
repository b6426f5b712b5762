package org.crossfoot.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.ScopeText;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.reconciliation.Verifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of findings whatever the numbers: tried on a sound scope with figures changed at random. */
class FindingsPropertiesTest {
    private static final List<String> FIGURES = List.of(
            "f1 | 年初结转和结余 | opening-balance | 31.46万元",
            "f2 | 本年收入合计 | income | 412.73万元",
            "f3 | 本年支出合计 | expenditure | 428.95万元",
            "f4 | 年末结转和结余 | closing-balance | 15.24万元",
            "f5 | 基本支出 | expenditure/basic | 297.18万元",
            "f6 | 项目支出 | expenditure/project | 131.77万元",
            "f7 | 人员经费 | personnel | 251.64万元",
            "f8 | 公用经费 | operating | 45.54万元",
            "f9 | 基本工资 | economic/basic/30101 | 148.27万元",
            "f10 | 奖金 | economic/basic/30103 | 103.37万元",
            "f11 | 办公费 | economic/basic/30201 | 27.91万元",
            "f12 | 差旅费 | economic/basic/30211 | 17.63万元",
            "f13 | 委托业务费 | economic/project/30227 | 84.59万元",
            "f14 | 维修费 | economic/project/30213 | 47.18万元",
            "f15 | 项目支出 | expenditure/project | 131.77万元");

    private static final List<String> CLAIMS = List.of(
            "sum | f3 = f5 + f6",
            "sum | f5 = f7 + f8",
            "sum | f7 = f9 + f10",
            "sum | f8 = f11 + f12",
            "sum | f6 = f13 + f14",
            "repeat | f15 = f6");

    private static final String LEDGER = """
            openingBalance | 8101 | - | - | 314600.00
            income | 6001 | - | - | 4127300.00
            basic | 7201 | 2240101 | 30101 | 1482700.00
            basic | 7201 | 2240101 | 30103 | 1033700.00
            basic | 7201 | 2240101 | 30201 | 279100.00
            basic | 7201 | 2240101 | 30211 | 176300.00
            project | 7201 | 2240106 | 30227 | 845900.00
            project | 7201 | 2240106 | 30213 | 471800.00
            """;

    /** A sound scope in which some figures were changed. */
    private record Changed(List<String> figures, boolean ledger) {
        private List<CheckResult> results() {
            return FindingsPropertiesTest.results(scope());
        }

        private Reconciliation scope() {
            return ScopeText.read(String.join("\n", figures), String.join("\n", CLAIMS), ledger ? LEDGER : null);
        }
    }

    static Stream<Changed> changed() {
        Random random = new Random(20260731);
        return IntStream.range(0, 120).mapToObj(i -> {
            List<String> figures = new ArrayList<>(FIGURES);
            for (int n = 0; n <= i % 3; n++) {
                int at = random.nextInt(figures.size());
                figures.set(at, changed(figures.get(at), random));
            }
            return new Changed(figures, i % 2 == 0);
        });
    }

    private static String changed(String figure, Random random) {
        int start = figure.lastIndexOf('|') + 2;
        BigDecimal value = new BigDecimal(figure.substring(start).replace("万元", ""));
        BigDecimal other = switch (random.nextInt(3)) {
            case 0 -> value.movePointRight(1);
            case 1 -> value.add(BigDecimal.valueOf(random.nextInt(9000) + 50, 2));
            default -> new BigDecimal("412.73");
        };
        return figure.substring(0, start) + other.toPlainString() + "万元";
    }

    private static List<CheckResult> results(Reconciliation scope) {
        return CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("changed")
    void everyDifferenceIsInExactlyOneFinding(Changed changed) {
        List<CheckResult> results = changed.results();
        List<CheckResult> told = new Findings(changed.scope())
                .of(results).stream()
                        .flatMap(finding -> finding.results().stream())
                        .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(results.stream()
                        .filter(result -> result.verdict() == Verdict.DIFFERS)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void everyRepairSettlesWhatItSaysAndBreaksNothing(Changed changed) {
        List<CheckResult> results = changed.results();
        List<Root> roots = new Roots(new Evidence(new KnownFigures(changed.scope(), EntrySearch.NONE), results)).all();
        for (Root root : roots) {
            for (Settlement settlement : root.repairs()) {
                Supposition all = root.given().and(settlement.repair().supposition());
                assertThat(verdictsChanged(results, root.given(), all, false)).isEmpty();
                assertThat(verdictsChanged(results, root.given(), all, true)).isEqualTo(settlement.settled());
                assertThat(settlement.settled()).containsAll(leaders(root.results()));
            }
        }
    }

    /** The differences that stand for themselves and do not repeat others of the root. */
    private static Set<String> leaders(List<CheckResult> results) {
        Repeats repeats = new Repeats(results);
        return ids(results.stream()
                .filter(result -> repeats.leader(result).isEmpty())
                .toList());
    }

    /** The equations that a further supposition makes hold, or those that it makes fail. */
    private static Set<String> verdictsChanged(
            List<CheckResult> results, Supposition given, Supposition all, boolean settled) {
        return ids(results.stream()
                .filter(result -> Evidence.holds(given.outcome(result).verdict()) != settled)
                .filter(result -> Evidence.holds(all.outcome(result).verdict()) == settled)
                .filter(result -> result.verdict() != Verdict.UNDECIDED)
                .toList());
    }

    private static Set<String> ids(List<CheckResult> results) {
        return results.stream().map(result -> result.equation().id()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void noTwoFindingsHaveOneFingerprint(Changed changed) {
        assertThat(new Findings(changed.scope()).of(changed.results()))
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{16}"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void theSameInputGivesTheSameFindings(Changed changed) {
        List<CheckResult> results = changed.results();
        assertThat(new Findings(changed.scope()).of(results)).isEqualTo(new Findings(changed.scope()).of(results));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void whatDiffersIsGatheredAlikeInAnyOrder(Changed changed) {
        List<CheckResult> shuffled = new ArrayList<>(changed.results());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(gathered(changed, shuffled)).isEqualTo(gathered(changed, changed.results()));
    }

    private static Set<Set<String>> gathered(Changed changed, List<CheckResult> results) {
        return new Findings(changed.scope())
                .of(results).stream().map(finding -> ids(finding.results())).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void everyFindingCanBeToldInBothLanguages(Changed changed) {
        for (Finding finding : new Findings(changed.scope()).of(changed.results())) {
            for (Language language : Language.values()) {
                Words words = new Words(language);
                assertThat(Stream.of(finding.title(), finding.message(), finding.advice())
                                .map(words::say))
                        .allMatch(text -> !text.contains("{") && !text.isBlank());
                assertThat(finding.explanations())
                        .allMatch(cause -> !words.say(cause.text()).contains("{"));
            }
        }
    }
}
