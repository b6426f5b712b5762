package org.crossfoot.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crossfoot.budget.Portion;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.ledger.Posting;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries of one load; asked for only where something differs, and then read through once. */
final class StoredEntries implements EntrySearch {
    /** The class of income accounts; the other one that is asked for is expenditure. */
    private static final char INCOME = '6';

    private static final int FIRST_LEVEL = 4;

    private final JdbcClient jdbc;
    private final long load;

    StoredEntries(JdbcClient jdbc, long load) {
        this.jdbc = jdbc;
        this.load = load;
    }

    @Override
    public List<Posting> postings(Predicate<OutturnKey> wanted) {
        List<Posting> postings = new ArrayList<>();
        jdbc.sql(Queries.named("select_postings")).param("load", load).query((RowCallbackHandler) row -> {
            OutturnKey key = key(row);
            if (wanted.test(key)) {
                postings.add(posting(row, key));
            }
        });
        return postings;
    }

    private static OutturnKey key(ResultSet row) throws SQLException {
        String account = row.getString("account_code");
        Portion portion = Portion.valueOf(row.getString("division"));
        return new OutturnKey(
                account.charAt(0) == INCOME ? Flow.INCOME : Flow.expenditure(portion),
                account.substring(0, Math.min(FIRST_LEVEL, account.length())),
                row.getString("fund"),
                row.getString("function_code"),
                row.getString("economic_code"),
                row.getString("project_code"));
    }

    private static Posting posting(ResultSet row, OutturnKey key) throws SQLException {
        BigDecimal debited = row.getBigDecimal("debit").subtract(row.getBigDecimal("credit"));
        long fen = debited.movePointRight(2).longValueExact();
        return new Posting(
                row.getString("path"),
                row.getString("sheet"),
                row.getInt("source_row"),
                row.getString("voucher"),
                row.getDate("voucher_date").toLocalDate(),
                row.getString("summary"),
                row.getString("payee"),
                key,
                key.flow() == Flow.INCOME ? -fen : fen);
    }
}
