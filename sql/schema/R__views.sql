-- Views for auditors. Their names and columns are stable; the tables behind them may change with the program.

CREATE OR REPLACE VIEW v_runs AS
SELECT r.run_id, r.started, r.finished, r.configuration, COUNT(u.unit_code) AS units
  FROM audit_run r
  LEFT JOIN audited_unit u ON u.run_id = r.run_id
 GROUP BY r.run_id, r.started, r.finished, r.configuration;

CREATE OR REPLACE VIEW v_source_files AS
SELECT l.unit_code, l.unit_name, l.fiscal_year, f.path, f.sheet, f.sha256, f.format, f.encoding, f.mapping,
       f.data_rows, f.entries, f.data_rows - f.entries - f.rejected AS left_out_rows, f.rejected, f.debit, f.credit,
       l.loaded_at
  FROM ledger_load l
  JOIN source_file f ON f.load_id = l.load_id
 WHERE l.state = 'current';

CREATE OR REPLACE VIEW v_ledger_entries AS
SELECT l.unit_code, l.unit_name, l.fiscal_year, e.entry_no, f.path, f.sheet, e.source_row, e.voucher_date, e.voucher,
       e.voucher_line, e.summary, e.account_code, e.account_name, e.debit, e.credit, e.function_code, e.economic_code,
       e.division, e.project_code, e.project_name, e.fund, e.payee, e.closing,
       e.unit_code AS unit_in_file, e.fiscal_year AS year_in_file
  FROM ledger_load l
  JOIN ledger_entry e ON e.load_id = l.load_id
  JOIN source_file f ON f.load_id = e.load_id AND f.file_no = e.file_no
 WHERE l.state = 'current';

CREATE OR REPLACE VIEW v_outturn AS
SELECT l.unit_code, l.unit_name, l.fiscal_year, s.flow, s.account, s.fund, s.function_code, s.economic_code,
       s.project_code, s.amount
  FROM ledger_load l
  JOIN ledger_sum s ON s.load_id = l.load_id
 WHERE l.state = 'current';

CREATE OR REPLACE VIEW v_rejected_rows AS
SELECT l.unit_code, l.unit_name, l.fiscal_year, f.path, f.sheet, r.source_row, r.raw, r.reason_zh, r.reason_en
  FROM ledger_load l
  JOIN rejected_row r ON r.load_id = l.load_id
  JOIN source_file f ON f.load_id = r.load_id AND f.file_no = r.file_no
 WHERE l.state = 'current';

CREATE OR REPLACE VIEW v_journal_results AS
SELECT l.unit_code, l.unit_name, l.fiscal_year, j.test_id, j.verdict, j.population, j.parameters, j.reason_zh, j.reason_en,
       j.found, j.amount
  FROM ledger_load l
  JOIN journal_result j ON j.load_id = l.load_id
 WHERE l.state = 'current';

CREATE OR REPLACE VIEW v_journal_irregularities AS
SELECT l.unit_code, l.unit_name, l.fiscal_year, j.test_id, i.irregularity_no, i.amount, i.message_zh, i.message_en, i.entries
  FROM ledger_load l
  JOIN journal_result j ON j.load_id = l.load_id
  JOIN journal_irregularity i ON i.load_id = j.load_id AND i.test_no = j.test_no
 WHERE l.state = 'current';

CREATE OR REPLACE VIEW v_declared_figures AS
SELECT d.run_id, d.unit_code, u.unit_name, d.fiscal_year, d.path, d.figure_id, d.label, d.line_item, d.kind, d.value,
       d.unit, d.amount, d.approximation, d.spoken_year, d.quote
  FROM declared_figure d
  JOIN audited_unit u ON u.run_id = d.run_id AND u.unit_code = d.unit_code AND u.fiscal_year = d.fiscal_year;

CREATE OR REPLACE VIEW v_check_results AS
SELECT c.run_id, c.unit_code, u.unit_name, c.fiscal_year, c.result_id, c.check_id, c.relation, c.verdict, c.expected,
       c.observed, c.difference, c.tolerance, c.unit, c.arithmetic, c.reason
  FROM check_result c
  JOIN audited_unit u ON u.run_id = c.run_id AND u.unit_code = c.unit_code AND u.fiscal_year = c.fiscal_year;

CREATE OR REPLACE VIEW v_findings AS
SELECT unit_code, unit_name, fiscal_year, fingerprint, check_id, severity, status, title, message, advice, expected,
       observed, difference, tolerance, unit, arithmetic, causes, valid_from AS stands_since, run_id AS last_run
  FROM finding;

CREATE OR REPLACE VIEW v_finding_history AS
SELECT unit_code, unit_name, fiscal_year, fingerprint, check_id, severity, status, title, message, advice, expected,
       observed, difference, tolerance, unit, arithmetic, causes, valid_from,
       IF(valid_to > CURRENT_TIMESTAMP(6), NULL, valid_to) AS valid_to
  FROM finding FOR SYSTEM_TIME ALL;
