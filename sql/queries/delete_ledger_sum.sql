DELETE FROM ledger_sum WHERE load_id = :load
