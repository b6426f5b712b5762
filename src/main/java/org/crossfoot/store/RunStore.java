package org.crossfoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.crossfoot.budget.Scope;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.json.Json;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What runs came to: each unit whole for the reports, and its figures, results and findings as rows for queries. */
public final class RunStore {
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public RunStore(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Notes that a run is under way; one that is restarted keeps the units it has saved. */
    public void start(RunFacts facts) {
        save(facts, "");
    }

    /** Notes that a run is complete. */
    public void finish(RunFacts facts) {
        save(facts, facts.finished());
    }

    private void save(RunFacts facts, String finished) {
        jdbc.update(
                Queries.named("save_run"),
                new MapSqlParameterSource("run", facts.id())
                        .addValue("started", facts.started())
                        .addValue("finished", finished)
                        .addValue("configuration", facts.configuration())
                        .addValue("versions", Json.line(facts.versions()))
                        .addValue("inputs", Json.line(facts.inputs())));
    }

    /** A run by its name; {@code finished} is empty for one that is under way or was cut off. */
    public Optional<RunFacts> find(String runId) {
        return jdbc
                .query(
                        Queries.named("select_run"),
                        new MapSqlParameterSource("run", runId),
                        (row, number) -> facts(row))
                .stream()
                .findFirst();
    }

    private static RunFacts facts(ResultSet row) throws SQLException {
        return new RunFacts(
                row.getString("run_id"),
                row.getString("started"),
                row.getString("finished"),
                StoredJson.texts(row.getString("versions")),
                StoredJson.texts(row.getString("inputs")),
                row.getString("configuration"));
    }

    /**
     * What a unit's audit was made from.
     *
     * @param madeFrom hash of the unit's files and of everything else that makes its audit come out as it does
     * @param refused how many of the files were refused as a whole
     */
    public record Origin(String madeFrom, int refused) {}

    /** Saves what a unit came to, in place of what the same run saved of it before. */
    public void saveUnit(String runId, AuditedUnit unit, Origin origin) {
        UnitRows rows = new UnitRows(runId, unit.report());
        byte[] content = Compressed.pack(Json.bytes(unit));
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("declared_figure", "check_result", "audited_unit")) {
                jdbc.update(Queries.named("delete_" + table), rows.key());
            }
            jdbc.update(
                    Queries.named("insert_audited_unit"),
                    rows.key()
                            .addValue("content", content)
                            .addValue("madeFrom", origin.madeFrom())
                            .addValue("refused", origin.refused()));
            jdbc.batchUpdate(Queries.named("insert_declared_figure"), rows.figures());
            jdbc.batchUpdate(Queries.named("insert_check_result"), rows.results());
            saveFindings(rows);
        });
    }

    /** Findings stand from run to run, and only those that change make a new version. */
    private void saveFindings(UnitRows rows) {
        Set<String> standing =
                new HashSet<>(jdbc.queryForList(Queries.named("select_fingerprints"), rows.key(), String.class));
        jdbc.batchUpdate(Queries.named("update_finding"), rows.findings(standing::contains));
        jdbc.batchUpdate(Queries.named("insert_finding"), rows.findings(found -> !standing.contains(found)));
        MapSqlParameterSource found = rows.key().addValue("found", rows.fingerprints());
        jdbc.update(Queries.named("confirm_findings"), found);
        jdbc.update(Queries.named("delete_settled_findings"), found);
    }

    /**
     * Saves for a run what the scope's last audit came to, if that was made from the same; its findings stand.
     *
     * @return false if it was made from something else, or there is none
     */
    public boolean takeOver(String runId, Scope scope, String madeFrom) {
        MapSqlParameterSource key = LoadTables.of(scope).addValue("run", runId).addValue("madeFrom", madeFrom);
        List<String> last = jdbc.queryForList(Queries.named("select_same_last_audit"), key, String.class);
        if (last.isEmpty()) {
            return false;
        }
        if (!last.get(0).equals(runId)) {
            takeOver(key.addValue("last", last.get(0)));
        }
        return true;
    }

    private void takeOver(MapSqlParameterSource key) {
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("audited_unit", "declared_figure", "check_result")) {
                jdbc.update(Queries.named("delete_" + table), key);
                jdbc.update(Queries.named("copy_" + table), key);
            }
            jdbc.update(Queries.named("confirm_all_findings"), key);
        });
    }

    /** How many files a run refused as a whole. */
    public int refused(String runId) {
        MapSqlParameterSource run = new MapSqlParameterSource("run", runId);
        return Optional.ofNullable(jdbc.queryForObject(Queries.named("sum_refused"), run, Integer.class))
                .orElse(0);
    }

    /** Hands over the units that a run saved, in the order of their codes, one in memory at a time. */
    public void forEachUnit(String runId, Consumer<AuditedUnit> reader) {
        MapSqlParameterSource run = new MapSqlParameterSource("run", runId);
        jdbc.query(
                        Queries.named("select_audited_units"),
                        run,
                        (row, number) -> new MapSqlParameterSource("run", runId)
                                .addValue("unit", row.getString("unit_code"))
                                .addValue("year", row.getInt("fiscal_year")))
                .forEach(key -> reader.accept(unit(key)));
    }

    private AuditedUnit unit(MapSqlParameterSource key) {
        byte[] content = jdbc.query(Queries.named("select_audited_unit"), key, (row, number) -> row.getBytes("content"))
                .get(0);
        return Json.read(Compressed.unpack(content), AuditedUnit.class);
    }
}
