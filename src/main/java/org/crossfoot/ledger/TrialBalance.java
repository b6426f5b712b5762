package org.crossfoot.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.message.Message;

/** What trial balances say of accounts, to be held against the entries: turnovers of the year must be the same. */
final class TrialBalance {
    private static final int FIRST_LEVEL = 4;

    private final SortedMap<String, Line> lines = new TreeMap<>();
    private final SortedMap<String, long[]> entries = new TreeMap<>();
    private String file = "";

    /**
     * An account's line, in fen; debit balances positive.
     *
     * @param fromNewYear true if its turnover is that of the whole year
     */
    record Line(long opening, long debit, long credit, boolean fromNewYear) {}

    void add(String name, String account, Line line) {
        file = name;
        lines.putIfAbsent(account, line);
    }

    /** Adds what entries of one account come to. */
    void turnover(String account, long debit, long credit) {
        long[] sides = entries.computeIfAbsent(account, code -> new long[2]);
        sides[0] += debit;
        sides[1] += credit;
    }

    /** Where first-level accounts differ from the entries; empty if nothing differs or nothing can be compared. */
    List<Message> differences() {
        List<Message> differences = new ArrayList<>();
        lines.forEach((account, line) -> {
            if (account.length() == FIRST_LEVEL && line.fromNewYear() && !entries.isEmpty()) {
                difference(account, line).ifPresent(differences::add);
            }
        });
        return differences;
    }

    private Optional<Message> difference(String account, Line line) {
        long debit = 0;
        long credit = 0;
        for (Map.Entry<String, long[]> booked :
                entries.subMap(account, account + '\uFFFF').entrySet()) {
            debit += booked.getValue()[0];
            credit += booked.getValue()[1];
        }
        return debit == line.debit() && credit == line.credit()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "ledger.balance-differs",
                        file,
                        account,
                        yuan(line.debit()),
                        yuan(line.credit()),
                        yuan(debit),
                        yuan(credit)));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
