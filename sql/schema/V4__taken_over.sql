-- A unit of which nothing has changed since its last audit is not audited again: what came of that is taken over.

ALTER TABLE audited_unit
    ADD COLUMN saved     BIGINT      NOT NULL AUTO_INCREMENT COMMENT 'counts up in the order of saving',
    ADD COLUMN made_from VARCHAR(64) NOT NULL DEFAULT '' COMMENT 'sha256 of everything the result was made from',
    ADD COLUMN refused   INT         NOT NULL DEFAULT 0 COMMENT 'files refused as a whole',
    ADD UNIQUE KEY in_order (saved),
    ADD KEY last_of_scope (unit_code, fiscal_year, saved);
