-- In portions, so that no transaction grows with the ledger.
DELETE FROM ledger_entry WHERE load_id = :load LIMIT 50000
