DELETE FROM ledger_load WHERE load_id = :load
