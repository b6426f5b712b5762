SELECT * FROM journal_result WHERE load_id = :load ORDER BY test_no
