UPDATE ledger_load SET state = 'current', inputs_hash = :hash WHERE load_id = :load
