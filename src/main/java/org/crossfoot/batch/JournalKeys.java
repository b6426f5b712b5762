package org.crossfoot.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.journal.JournalSettings;
import org.crossfoot.journal.Parameter;
import org.crossfoot.message.Message;

/** The keys of a job file that set the parameters of the tests of the journal, such as {@code tests.payments-not-split.limit}. */
final class JournalKeys {
    static final String PREFIX = "tests.";

    private static final JournalSettings STANDARD = JournalSettings.standard();
    private static final List<String> ALL =
            STANDARD.parameters().stream().map(Parameter::key).toList();

    /** More digits would leave the range of amounts in fen. */
    private static final String NUMBER = "\\d{1,15}";

    private JournalKeys() {}

    static List<String> all() {
        return ALL;
    }

    /** The standard parameters, those that stand in the job file in their place. */
    static JournalSettings read(JobKeys keys) throws ConfigurationRefused {
        Map<String, Long> values = new HashMap<>();
        for (String key : ALL) {
            if (keys.has(key)) {
                values.put(key, number(keys, key));
            }
        }
        return STANDARD.with(values);
    }

    private static long number(JobKeys keys, String key) throws ConfigurationRefused {
        String text = keys.text(key).replace("_", "");
        if (!text.matches(NUMBER)) {
            throw keys.refused(key, text, Message.of("batch.expected-number"));
        }
        return Long.parseLong(text);
    }
}
