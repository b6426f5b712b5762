LOAD DATA LOCAL INFILE 'irregularities'
INTO TABLE journal_irregularity
CHARACTER SET utf8mb4
FIELDS TERMINATED BY '\t' ESCAPED BY '\\'
LINES TERMINATED BY '\n'
(load_id, test_no, irregularity_no, amount, message, message_zh, message_en, entries)
