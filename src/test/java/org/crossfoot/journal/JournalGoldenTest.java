package org.crossfoot.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.golden.GoldenCase;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each test of the journal makes of small ledgers; the folder is the test's id. */
class JournalGoldenTest {
    private static final Words WORDS = new Words(Language.ZH);

    @TestFactory
    Stream<DynamicTest> tests() {
        return GoldenCase.in("journal").map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> verify(golden)));
    }

    private static void verify(GoldenCase golden) {
        String test = golden.toString().replaceAll(".*journal/([^/]+)/.*", "$1");
        List<JournalResult> results = ReadJournal.csv(golden.section("ledger.csv"));
        golden.expect(results.stream()
                .filter(result -> result.test().equals(test))
                .map(JournalGoldenTest::text)
                .collect(Collectors.joining()));
    }

    private static String text(JournalResult result) {
        String reason = result.reason() == null ? "" : " | " + WORDS.say(result.reason());
        return result.verdict() + " | " + result.population() + reason + "\n"
                + result.irregularities().stream().map(JournalGoldenTest::text).collect(Collectors.joining());
    }

    private static String text(Irregularity irregularity) {
        return Yuan.text(irregularity.fen()) + " | " + WORDS.say(irregularity.message()) + " | "
                + irregularity.entries().stream()
                        .map(entry -> "行" + entry.row() + " " + entry.voucher() + " " + Yuan.text(entry.fen()))
                        .collect(Collectors.joining("，"))
                + "\n";
    }
}
