package org.crossfoot.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.RejectedRow;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.report.json.Json;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes what belongs to a ledger load beside its entries. */
final class LoadTables {
    private final NamedParameterJdbcTemplate jdbc;
    private final Words chinese = new Words(Language.ZH);
    private final Words english = new Words(Language.EN);

    LoadTables(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    /** Makes a load that does not count yet, and gives its number. */
    long begin(Scope scope) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(Queries.named("begin_load"), of(scope), key);
        return Objects.requireNonNull(key.getKey(), "the number of the load").longValue();
    }

    /** Makes the load the scope's current one, in place of the one before. */
    void complete(Scope scope, long load, String inputsHash) {
        jdbc.update(Queries.named("supersede_load"), of(scope));
        jdbc.update(Queries.named("complete_load"), of(load).addValue("hash", inputsHash));
    }

    /** Removes the scope's loads that do not count, those of killed runs included. */
    void removeDead(Scope scope) {
        jdbc.queryForList(Queries.named("find_dead_loads"), of(scope), Long.class)
                .forEach(this::remove);
    }

    private void remove(long load) {
        int deleted = 1;
        while (deleted > 0) {
            deleted = jdbc.update(Queries.named("delete_some_entries"), of(load));
        }
        // The load's own row last: as long as it stands, the rest can be found.
        for (String table : List.of(
                "journal_irregularity", "journal_result", "rejected_row", "ledger_sum", "source_file", "ledger_load")) {
            jdbc.update(Queries.named("delete_" + table), of(load));
        }
    }

    /** Removes what was read of a file before it was refused as a whole. */
    void removeFile(long load, int file) {
        jdbc.update(Queries.named("delete_entries_of_file"), of(load).addValue("file", file));
        jdbc.update(Queries.named("delete_rejected_rows_of_file"), of(load).addValue("file", file));
    }

    void file(long load, int number, int position, LedgerFile file) {
        jdbc.update(
                Queries.named("insert_source_file"),
                of(load).addValue("file", number)
                        .addValue("position", position)
                        .addValue("path", file.path())
                        .addValue("sheet", file.sheet())
                        .addValue("sha256", file.sha256())
                        .addValue("format", file.format())
                        .addValue("encoding", file.encoding())
                        .addValue("headerRow", file.headerRow())
                        .addValue("mapping", file.mapping())
                        .addValue("columns", Json.line(file.columns()))
                        .addValue("rows", file.rows())
                        .addValue("entries", file.entries())
                        .addValue("leftOut", Json.line(file.leftOut()))
                        .addValue("rejected", file.rejected())
                        .addValue("debit", yuan(file.debit()))
                        .addValue("credit", yuan(file.credit())));
    }

    void rejected(long load, List<Numbered> rows) {
        jdbc.batchUpdate(
                Queries.named("insert_rejected_row"),
                rows.stream().map(row -> rejected(load, row)).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource rejected(long load, Numbered numbered) {
        RejectedRow row = numbered.row();
        return of(load).addValue("number", numbered.number())
                .addValue("file", numbered.file())
                .addValue("row", row.row())
                .addValue("raw", row.raw())
                .addValue("chinese", chinese.say(row.reason()))
                .addValue("english", english.say(row.reason()))
                .addValue("reason", StoredJson.line(row.reason()));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    private static MapSqlParameterSource of(long load) {
        return new MapSqlParameterSource("load", load);
    }

    static MapSqlParameterSource of(Scope scope) {
        return new MapSqlParameterSource("unit", scope.unit().code())
                .addValue("name", scope.unit().name())
                .addValue("year", scope.year());
    }

    /** A rejected row with its own number and that of its file. */
    record Numbered(int number, int file, RejectedRow row) {}
}
