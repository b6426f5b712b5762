package org.crossfoot.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.crossfoot.experiment.Plan.Group;
import org.crossfoot.experiment.Plan.Item;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.sample.SampleAudit;
import org.crossfoot.sample.SampleUnit;
import org.crossfoot.source.Document;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.DocumentFormats;

/** The made scopes: of 20 to 300 figures, in one unit and in two, exact and rounded, with a ledger and without. */
final class Scopes {
    /** 0.01万元 in fen. */
    private static final long HUNDRED_YUAN = 10_000;

    static final long SEED = 20231231L;

    private Scopes() {}

    /** The sample units that have reports. */
    static List<Named> samples() throws SourceRefused, IOException {
        List<Named> scopes = new ArrayList<>();
        for (SampleUnit unit : List.of(SampleUnit.EMERGENCY, SampleUnit.MARKET, SampleUnit.CULTURE)) {
            Reconciliation scope = SampleAudit.of(unit).scope();
            Document document = scope.documents().get(0).document();
            Audited audited = Audited.of(document, scope.outturn().orElse(null));
            scopes.add(new Named(unit.name(), unit.equals(SampleUnit.MARKET), audited));
        }
        return scopes;
    }

    /** The documents of a folder, each by itself; they may contradict themselves. */
    static List<Named> documents(Path folder) throws SourceRefused, IOException {
        List<Named> scopes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Document document = DocumentFormats.read(file);
                scopes.add(new Named(String.valueOf(file.getFileName()), false, Audited.of(document, null)));
            }
        }
        return scopes;
    }

    /**
     * A scope and what to call it.
     *
     * @param consistent true if nothing in it contradicts anything
     */
    record Named(String name, boolean consistent, Audited audited) {}

    /** A made scope by its number; size, tables, rounding and ledger go round with it. */
    static Named made(long seed, int number) {
        Random random = new Random(seed * 1009 + number);
        int step = number % 6;
        boolean rounded = number / 6 % 2 == 1;
        Plan plan = Plan.drawn(
                random, 3 + step * 2 + random.nextInt(3), 6 + step * 3 + random.nextInt(3), rounded ? 1 : HUNDRED_YUAN);
        int tables = Math.min(4, step);
        boolean inYuan = rounded || random.nextBoolean();
        boolean ledger = number % 4 == 1;
        String name = "made-" + number + (rounded ? "-rounded" : "") + (ledger ? "-ledger" : "");
        return new Named(
                name,
                true,
                Audited.of(MadeAccounts.of(plan, tables, inYuan), ledger ? outturn(plan, tables > 0) : null));
    }

    static List<Named> made(long seed, int from, int to) {
        List<Named> scopes = new ArrayList<>();
        for (int number = from; number < to; number++) {
            scopes.add(made(seed, number));
        }
        return scopes;
    }

    /** What the ledger of a plan's unit records: basic expenditure goes to the groups in turn until each has its amount. */
    private static Outturn outturn(Plan plan, boolean general) {
        Outturn outturn = new Outturn();
        List<Map.Entry<Group, Long>> groups = List.copyOf(plan.economic().entrySet());
        int at = 0;
        long left = groups.get(0).getValue();
        for (Item item : plan.items()) {
            long open = item.basic();
            while (open > 0) {
                long amount = Math.min(open, left);
                outturn.add(spent(Flow.BASIC, item, groups.get(at).getKey().code()), amount);
                open -= amount;
                left -= amount;
                if (left == 0 && at < groups.size() - 1) {
                    left = groups.get(++at).getValue();
                }
            }
            if (item.project() > 0) {
                outturn.add(spent(Flow.PROJECT, item, "30227"), item.project());
            }
        }
        long other = general ? 0 : plan.otherIncome();
        outturn.add(new OutturnKey(Flow.INCOME, "6001", "", "", "", ""), plan.income() - other);
        if (other > 0) {
            outturn.add(new OutturnKey(Flow.INCOME, "6609", "", "", "", ""), other);
        }
        outturn.add(new OutturnKey(Flow.OPENING_BALANCE, "8101", "", "", "", ""), plan.opening());
        return outturn;
    }

    private static OutturnKey spent(Flow flow, Item item, String economic) {
        return new OutturnKey(flow, "7101", "", item.function().code(), economic, "");
    }
}
