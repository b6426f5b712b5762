package org.crossfoot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfoot.batch.ConfigurationRefused;
import org.crossfoot.batch.FailOn;
import org.crossfoot.batch.Inbox;
import org.crossfoot.batch.RunPlan;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crossfoot audit}: audits one unit from files that are named one by one. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private static final String UNNAMED = "unit";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "crossfoot.audit.year")
    private int year;

    @Option(names = "--unit", paramLabel = "CODE", defaultValue = UNNAMED, descriptionKey = "crossfoot.audit.unit")
    @SuppressWarnings("NullAway.Init")
    private String code;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "crossfoot.audit.name")
    private @Nullable String name;

    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "crossfoot.audit.ledger")
    private List<Path> ledgers = List.of();

    @Option(names = "--declared", paramLabel = "FILE", descriptionKey = "crossfoot.audit.declared")
    private List<Path> declared = List.of();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        return new RunSession(spec, output.language()).run(this::request);
    }

    private RunRequest request() throws ConfigurationRefused, IOException {
        if (ledgers.isEmpty() && declared.isEmpty()) {
            throw new ConfigurationRefused(Message.of("cli.nothing-to-audit"));
        }
        BudgetUnit unit = new BudgetUnit(code, name == null ? code : name);
        RunPlan plan = new RunPlan(
                Inbox.of(unit, ledgers, declared),
                year,
                output.language().orElse(Language.ZH),
                StandardRules.of(),
                output.place(Path.of("reports")),
                false);
        return new RunRequest(plan, output.failOn().orElse(FailOn.NONE), Optional.empty());
    }
}
