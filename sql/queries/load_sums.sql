LOAD DATA LOCAL INFILE 'sums'
INTO TABLE ledger_sum
CHARACTER SET utf8mb4
FIELDS TERMINATED BY '\t' ESCAPED BY '\\'
LINES TERMINATED BY '\n'
(load_id, sum_no, flow, account, fund, function_code, economic_code, project_code, amount)
