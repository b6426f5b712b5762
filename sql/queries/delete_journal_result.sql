DELETE FROM journal_result WHERE load_id = :load
