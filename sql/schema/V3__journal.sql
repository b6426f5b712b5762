-- What the tests of the journal (账簿检查) came to when the ledger was loaded. Dropped with the load.

CREATE TABLE IF NOT EXISTS journal_result (
    load_id    BIGINT        NOT NULL,
    test_no    INT           NOT NULL COMMENT 'in the order of the catalogue',
    test_id    VARCHAR(100)  NOT NULL,
    verdict    VARCHAR(16)   NOT NULL COMMENT 'AGREES, DIFFERS or UNDECIDED',
    population BIGINT        NOT NULL COMMENT 'vouchers, entries or payments looked at',
    parameters LONGTEXT      NOT NULL COMMENT 'JSON: name, kind and number of each',
    reason     LONGTEXT      NULL COMMENT 'JSON: the sentence and what fills its places',
    reason_zh  TEXT          NULL,
    reason_en  TEXT          NULL,
    found      INT           NOT NULL COMMENT 'irregularities, those not listed included',
    amount     DECIMAL(21,2) NOT NULL COMMENT 'yuan, of all of them',
    PRIMARY KEY (load_id, test_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS journal_irregularity (
    load_id         BIGINT        NOT NULL,
    test_no         INT           NOT NULL,
    irregularity_no INT           NOT NULL COMMENT 'the largest first',
    amount          DECIMAL(21,2) NOT NULL COMMENT 'yuan',
    message         LONGTEXT      NOT NULL COMMENT 'JSON: the sentence and what fills its places',
    message_zh      TEXT          NOT NULL,
    message_en      TEXT          NOT NULL,
    entries         LONGTEXT      NOT NULL COMMENT 'JSON: file, sheet, row, voucher and fen of each entry',
    PRIMARY KEY (load_id, test_no, irregularity_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
