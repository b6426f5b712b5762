DELETE FROM journal_irregularity WHERE load_id = :load
