package org.crossfoot.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.ScopeText;
import org.crossfoot.reconciliation.Verifier;
import org.junit.jupiter.api.Test;

/** A finding keeps its identity from run to run, however its numbers and places change. */
class FingerprintTest {
    private static final String BEFORE = "f9 | 其他 | - | 7.00万元\n";

    private static String finding(String before, String total, String part) {
        String figures = before + """
                f1 | 项目支出 | expenditure/project | %s万元
                f2 | 工资福利支出 | economic/project/301 | %s万元
                f3 | 资本性支出 | economic/project/310 | 10.00万元
                """.formatted(total, part);
        List<Finding> findings = findings(ScopeText.read(figures, "sum | f1 = f2 + f3", null));
        assertThat(findings).hasSize(1);
        return findings.get(0).fingerprint();
    }

    private static List<Finding> findings(Reconciliation scope) {
        List<CheckResult> results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
        return new Findings(scope).of(results);
    }

    @Test
    void doesNotDependOnValuesOrPlaces() {
        String fingerprint = finding("", "50.00", "30.00");
        assertThat(finding("", "51.00", "30.00")).isEqualTo(fingerprint);
        assertThat(finding("", "50.00", "29.00")).isEqualTo(fingerprint);
        assertThat(finding(BEFORE, "50.00", "30.00")).isEqualTo(fingerprint);
    }

    @Test
    void outlivesAPartThatIsAddedToTheList() {
        Reconciliation longer = ScopeText.read("""
                f1 | 项目支出 | expenditure/project | 50.00万元
                f2 | 工资福利支出 | economic/project/301 | 30.00万元
                f3 | 资本性支出 | economic/project/310 | 10.00万元
                f4 | 商品和服务支出 | economic/project/302 | 4.00万元
                """, "sum | f1 = f2 + f3 + f4", null);
        assertThat(findings(longer))
                .singleElement()
                .extracting(Finding::fingerprint)
                .isEqualTo(finding("", "50.00", "30.00"));
    }

    @Test
    void tellsOneLineItemFromAnother() {
        Reconciliation other = ScopeText.read("""
                f1 | 基本支出 | expenditure/basic | 50.00万元
                f2 | 人员经费 | personnel | 30.00万元
                f3 | 公用经费 | operating | 10.00万元
                """, "sum | f1 = f2 + f3", null);
        assertThat(findings(other))
                .singleElement()
                .extracting(Finding::fingerprint)
                .isNotEqualTo(finding("", "50.00", "30.00"));
    }
}
