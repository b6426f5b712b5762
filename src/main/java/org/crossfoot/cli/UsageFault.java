package org.crossfoot.cli;

import org.crossfoot.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the user's language instead of the parser's. */
final class UsageFault {
    private UsageFault() {}

    static Message of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Message.of("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return Message.of(
                    "cli.missing-argument", missing.getMissing().get(0).paramLabel());
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            String label = wrong.getArgSpec().isOption()
                    ? option(wrong)
                    : wrong.getArgSpec().paramLabel();
            return Message.of("cli.wrong-value", label, wrong.getValue());
        }
        return Message.of("cli.wrong-argument", String.valueOf(wrong.getMessage()));
    }

    private static String option(ParameterException wrong) {
        return ((picocli.CommandLine.Model.OptionSpec) wrong.getArgSpec()).longestName();
    }
}
