DELETE FROM ledger_entry WHERE load_id = :load AND file_no = :file
