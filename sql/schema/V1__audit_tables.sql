-- What was audited, what the books hold, what the documents declare and what came of comparing them.
-- Texts compare by their code points (utf8mb4_bin), so that codes sort alike here and in the program.
-- Money is exact: DECIMAL in yuan, or the digits as they were printed.

CREATE TABLE IF NOT EXISTS audit_run (
    run_id        VARCHAR(64)  NOT NULL,
    started       VARCHAR(40)  NOT NULL COMMENT 'ISO 8601 with offset',
    finished      VARCHAR(40)  NOT NULL DEFAULT '' COMMENT 'empty until the run is complete',
    configuration VARCHAR(64)  NOT NULL COMMENT 'sha256 of the settings',
    versions      LONGTEXT     NOT NULL COMMENT 'JSON: component to version',
    inputs        LONGTEXT     NOT NULL COMMENT 'JSON: path to sha256',
    PRIMARY KEY (run_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS audited_unit (
    run_id      VARCHAR(64)  NOT NULL,
    unit_code   VARCHAR(191) NOT NULL,
    fiscal_year SMALLINT     NOT NULL,
    unit_name   VARCHAR(255) NOT NULL,
    content     LONGBLOB     NOT NULL COMMENT 'JSON of the whole result; UNCOMPRESS() reads it',
    PRIMARY KEY (run_id, unit_code, fiscal_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One reading of a scope's ledger. Only a current one counts: a loading one is under way or was cut off,
-- a superseded one waits to be removed.
CREATE TABLE IF NOT EXISTS ledger_load (
    load_id     BIGINT       NOT NULL AUTO_INCREMENT,
    unit_code   VARCHAR(191) NOT NULL,
    fiscal_year SMALLINT     NOT NULL,
    unit_name   VARCHAR(255) NOT NULL,
    state       ENUM ('loading', 'current', 'superseded') NOT NULL DEFAULT 'loading',
    inputs_hash VARCHAR(64)  NOT NULL DEFAULT '' COMMENT 'sha256 of everything the load was made from',
    loaded_at   TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    only_one    TINYINT AS (IF(state = 'current', 1, NULL)) PERSISTENT,
    PRIMARY KEY (load_id),
    UNIQUE KEY one_current_load_a_scope (unit_code, fiscal_year, only_one)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS source_file (
    load_id       BIGINT        NOT NULL,
    file_no       INT           NOT NULL COMMENT 'entries and rejected rows name their file by it',
    position      INT           NOT NULL COMMENT 'in the order in which the files were read',
    path          VARCHAR(1000) NOT NULL,
    sheet         VARCHAR(255)  NOT NULL,
    sha256        CHAR(64)      NOT NULL,
    format        VARCHAR(16)   NOT NULL,
    encoding      VARCHAR(32)   NOT NULL,
    header_row    INT           NOT NULL,
    mapping       VARCHAR(255)  NOT NULL,
    column_fields LONGTEXT      NOT NULL COMMENT 'JSON: header to field',
    data_rows     INT           NOT NULL,
    entries       INT           NOT NULL,
    left_out      LONGTEXT      NOT NULL COMMENT 'JSON: reason to number of rows',
    rejected      INT           NOT NULL,
    debit         DECIMAL(19,2) NOT NULL,
    credit        DECIMAL(19,2) NOT NULL,
    PRIMARY KEY (load_id, file_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ledger_entry (
    load_id       BIGINT        NOT NULL,
    entry_no      INT           NOT NULL COMMENT 'from 1, in the order of the files',
    file_no       INT           NOT NULL,
    source_row    INT           NOT NULL,
    unit_code     VARCHAR(255)  NOT NULL,
    fiscal_year   SMALLINT      NOT NULL,
    voucher_date  DATE          NOT NULL,
    voucher       VARCHAR(255)  NOT NULL,
    voucher_line  INT           NOT NULL,
    summary       MEDIUMTEXT    NOT NULL,
    account_code  VARCHAR(255)  NOT NULL,
    account_name  VARCHAR(255)  NOT NULL,
    debit         DECIMAL(19,2) NOT NULL COMMENT 'yuan',
    credit        DECIMAL(19,2) NOT NULL COMMENT 'yuan',
    function_code VARCHAR(255)  NOT NULL,
    economic_code VARCHAR(255)  NOT NULL,
    division      VARCHAR(16)   NOT NULL COMMENT 'ALL, BASIC or PROJECT',
    project_code  VARCHAR(255)  NOT NULL,
    project_name  VARCHAR(1000) NOT NULL,
    fund          VARCHAR(255)  NOT NULL,
    payee         VARCHAR(1000) NOT NULL,
    closing       TINYINT(1)    NOT NULL COMMENT '1 for an entry of a year-end closing voucher',
    PRIMARY KEY (load_id, entry_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ledger_sum (
    load_id       BIGINT        NOT NULL,
    sum_no        INT           NOT NULL,
    flow          VARCHAR(32)   NOT NULL COMMENT 'INCOME, BASIC, PROJECT, OPENING_BALANCE and others',
    account       VARCHAR(255)  NOT NULL,
    fund          VARCHAR(255)  NOT NULL,
    function_code VARCHAR(255)  NOT NULL,
    economic_code VARCHAR(255)  NOT NULL,
    project_code  VARCHAR(255)  NOT NULL,
    amount        DECIMAL(19,2) NOT NULL COMMENT 'yuan',
    PRIMARY KEY (load_id, sum_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS rejected_row (
    load_id    BIGINT   NOT NULL,
    reject_no  INT      NOT NULL,
    file_no    INT      NOT NULL,
    source_row INT      NOT NULL,
    raw        LONGTEXT NOT NULL COMMENT 'the row as it stands in the file',
    reason_zh  TEXT     NOT NULL,
    reason_en  TEXT     NOT NULL,
    reason     LONGTEXT NOT NULL COMMENT 'JSON: the sentence and what fills its places',
    PRIMARY KEY (load_id, reject_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS declared_figure (
    run_id        VARCHAR(64)   NOT NULL,
    unit_code     VARCHAR(191)  NOT NULL,
    fiscal_year   SMALLINT      NOT NULL,
    figure_no     INT           NOT NULL,
    path          VARCHAR(1000) NOT NULL,
    figure_id     VARCHAR(64)   NOT NULL COMMENT 'within its document',
    label         TEXT          NOT NULL,
    line_item     VARCHAR(255)  NULL,
    kind          VARCHAR(16)   NOT NULL,
    value         TEXT          NOT NULL COMMENT 'the digits as printed, without separators',
    unit          VARCHAR(64)   NOT NULL,
    amount        DECIMAL(38,8) NULL COMMENT 'yuan for money, per cent for percentages; null if it does not fit',
    approximation VARCHAR(16)   NOT NULL,
    spoken_year   INT           NULL COMMENT 'the year it speaks of',
    quote         MEDIUMTEXT    NOT NULL,
    PRIMARY KEY (run_id, unit_code, fiscal_year, figure_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS check_result (
    run_id      VARCHAR(64)  NOT NULL,
    unit_code   VARCHAR(191) NOT NULL,
    fiscal_year SMALLINT     NOT NULL,
    result_no   INT          NOT NULL,
    result_id   TEXT         NOT NULL,
    check_id    VARCHAR(100) NOT NULL,
    relation    TEXT         NOT NULL,
    verdict     VARCHAR(16)  NOT NULL,
    expected    TEXT         NULL,
    observed    TEXT         NULL,
    difference  TEXT         NULL,
    tolerance   TEXT         NULL,
    unit        VARCHAR(64)  NOT NULL,
    arithmetic  MEDIUMTEXT   NOT NULL,
    reason      TEXT         NULL,
    PRIMARY KEY (run_id, unit_code, fiscal_year, result_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What stands at present; the versions before are kept by the database itself. A run that finds the same again
-- changes run_id alone, which makes no new version.
CREATE TABLE IF NOT EXISTS finding (
    unit_code    VARCHAR(191)  NOT NULL,
    fiscal_year  SMALLINT      NOT NULL,
    fingerprint  VARCHAR(191)  NOT NULL,
    unit_name    VARCHAR(255)  NOT NULL,
    run_id       VARCHAR(64)   NOT NULL WITHOUT SYSTEM VERSIONING COMMENT 'the last run that found it',
    check_id     VARCHAR(100)  NOT NULL,
    severity     VARCHAR(16)   NOT NULL,
    status       VARCHAR(32)   NOT NULL,
    title        TEXT          NOT NULL,
    message      MEDIUMTEXT    NOT NULL,
    advice       TEXT          NOT NULL,
    expected     TEXT          NULL,
    observed     TEXT          NULL,
    difference   TEXT          NULL,
    tolerance    TEXT          NULL,
    unit         VARCHAR(64)   NOT NULL,
    arithmetic   MEDIUMTEXT    NOT NULL,
    causes       MEDIUMTEXT    NOT NULL COMMENT 'one probable cause a line, the best first',
    valid_from   TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
    valid_to     TIMESTAMP(6) GENERATED ALWAYS AS ROW END,
    PERIOD FOR SYSTEM_TIME (valid_from, valid_to),
    PRIMARY KEY (unit_code, fiscal_year, fingerprint)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin WITH SYSTEM VERSIONING;
