package org.crossfoot.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.crossfoot.journal.EntryPlace;
import org.crossfoot.journal.Irregularity;
import org.crossfoot.journal.JournalResult;
import org.crossfoot.journal.JournalVerdict;
import org.crossfoot.journal.Parameter;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.report.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** What the tests of the journal came to, as it stands beside a load. */
final class JournalTables {
    private static final String NUMBER = "number";

    private final NamedParameterJdbcTemplate jdbc;
    private final Words chinese = new Words(Language.ZH);
    private final Words english = new Words(Language.EN);

    JournalTables(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    void write(long load, List<JournalResult> results) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (JournalResult result : results) {
            rows.add(row(load, rows.size() + 1, result));
        }
        jdbc.batchUpdate(Queries.named("insert_journal_result"), rows.toArray(SqlParameterSource[]::new));
    }

    /** The irregularities as rows of their table. */
    LoadLines.Chunk irregularities(long load, List<JournalResult> results) {
        LoadLines rows = new LoadLines();
        int number = 0;
        for (JournalResult result : results) {
            number++;
            for (Irregularity irregularity : result.irregularities()) {
                rows.add(load).add(number).add(rows.rows() + 1).addYuan(irregularity.fen());
                rows.add(StoredJson.line(irregularity.message()));
                rows.add(chinese.say(irregularity.message()));
                rows.add(english.say(irregularity.message()));
                rows.add(Json.line(irregularity.entries())).endRow();
            }
        }
        return rows.take();
    }

    private MapSqlParameterSource row(long load, int number, JournalResult result) {
        Message reason = result.reason();
        return new MapSqlParameterSource("load", load)
                .addValue(NUMBER, number)
                .addValue("test", result.test())
                .addValue("verdict", result.verdict().name())
                .addValue("population", result.population())
                .addValue("parameters", Json.line(result.parameters()))
                .addValue("reason", reason == null ? null : StoredJson.line(reason))
                .addValue("chinese", reason == null ? null : chinese.say(reason))
                .addValue("english", reason == null ? null : english.say(reason))
                .addValue("found", result.found())
                .addValue("amount", BigDecimal.valueOf(result.fen(), 2));
    }

    List<JournalResult> read(long load) {
        MapSqlParameterSource key = new MapSqlParameterSource("load", load);
        return jdbc.query(Queries.named("select_journal_results"), key, (row, number) -> result(load, row));
    }

    private JournalResult result(long load, ResultSet row) throws SQLException {
        return new JournalResult(
                row.getString("test_id"),
                JournalVerdict.valueOf(row.getString("verdict")),
                row.getLong("population"),
                List.of(Json.read(row.getString("parameters"), Parameter[].class)),
                reason(row.getString("reason")),
                row.getInt("found"),
                fen(row),
                irregularities(load, row.getInt("test_no")));
    }

    private static @Nullable Message reason(@Nullable String json) {
        return Optional.ofNullable(json).map(StoredJson::message).orElse(null);
    }

    private List<Irregularity> irregularities(long load, int test) {
        MapSqlParameterSource key = new MapSqlParameterSource("load", load).addValue(NUMBER, test);
        return jdbc.query(
                Queries.named("select_journal_irregularities"),
                key,
                (row, number) -> new Irregularity(
                        StoredJson.message(row.getString("message")),
                        fen(row),
                        List.of(Json.read(row.getString("entries"), EntryPlace[].class))));
    }

    private static long fen(ResultSet row) throws SQLException {
        return row.getBigDecimal("amount").movePointRight(2).longValueExact();
    }
}
