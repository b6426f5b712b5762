LOAD DATA LOCAL INFILE 'entries'
INTO TABLE ledger_entry
CHARACTER SET utf8mb4
FIELDS TERMINATED BY '\t' ESCAPED BY '\\'
LINES TERMINATED BY '\n'
(load_id, entry_no, file_no, source_row, unit_code, fiscal_year, voucher_date, voucher, voucher_line, summary,
 account_code, account_name, debit, credit, function_code, economic_code, division, project_code, project_name, fund,
 payee, closing)
