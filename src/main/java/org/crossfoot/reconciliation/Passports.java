package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.Passport.Entry;
import org.crossfoot.reconciliation.Passport.Standing;

/**
 * Makes the passports of a scope: sets all amounts of a line item side by side, and names the odd one out where a majority or
 * the relations with other figures make it clear. Amounts are only called different where a relation of the scope says that
 * they should be the same: two sentences may mean two things.
 */
public final class Passports {
    private final Stated stated;
    private final Arbiter arbiter;

    /**
     * Prepares to make passports.
     *
     * @param results what every equation of the scope came to
     */
    public Passports(Reconciliation scope, List<CheckResult> results) {
        this.stated = new Stated(scope);
        this.arbiter = new Arbiter(results);
    }

    /** Every line item that either side knows, in the order of the final accounts, the earliest year first. */
    public List<Passport> all() {
        List<Passport> passports = new ArrayList<>();
        stated.items()
                .forEach((item, years) -> years.forEach((year, amounts) -> passports.add(of(item, year, amounts))));
        return passports;
    }

    private Passport of(LineItem item, int year, List<Observation> amounts) {
        if (amounts.size() == 1) {
            return passport(item, year, amounts, new Judgement(Standing.ALONE, Optional.empty(), List.of()));
        }
        return passport(item, year, amounts, judge(amounts));
    }

    /** Which amount is right, of those that should be the same. */
    private record Judgement(Standing standing, Optional<Observation> best, Set<String> compared) {
        Judgement(Standing standing, Optional<Observation> best, List<Observation> compared) {
            this(standing, best, compared.stream().map(Observation::id).collect(Collectors.toSet()));
        }
    }

    private Judgement judge(List<Observation> amounts) {
        if (new Camps(amounts).isOne()) {
            return new Judgement(Standing.AGREED, Camps.mostExact(amounts), amounts);
        }
        List<Observation> compared = arbiter.compared(amounts);
        if (compared.isEmpty()) {
            return new Judgement(Standing.APART, Optional.empty(), List.of());
        }
        Camps camps = new Camps(compared);
        if (camps.isOne()) {
            return new Judgement(Standing.AGREED, Camps.mostExact(compared), compared);
        }
        Optional<Observation> right = arbiter.right(compared);
        Optional<Observation> most = camps.majority();
        boolean contradicted = right.isPresent() && most.isPresent() && Camps.differ(right.get(), most.get());
        if (contradicted || (right.isEmpty() && most.isEmpty())) {
            return new Judgement(Standing.CANNOT_TELL, Optional.empty(), compared);
        }
        return new Judgement(
                right.isPresent() ? Standing.RELATIONS : Standing.MAJORITY, right.or(() -> most), compared);
    }

    private Passport passport(LineItem item, int year, List<Observation> amounts, Judgement judgement) {
        List<Entry> entries = amounts.stream()
                .map(amount -> new Entry(stated.source(amount), amount, verdict(amount, judgement)))
                .toList();
        return new Passport(item, year, entries, judgement.standing(), judgement.best());
    }

    /** An amount that nothing compares with the others may agree with them; that it does not says nothing. */
    private static Verdict verdict(Observation amount, Judgement judgement) {
        Verdict verdict =
                judgement.best().map(best -> Camps.verdict(amount, best)).orElse(Verdict.UNDECIDED);
        return verdict == Verdict.DIFFERS && !judgement.compared().contains(amount.id()) ? Verdict.UNDECIDED : verdict;
    }
}
