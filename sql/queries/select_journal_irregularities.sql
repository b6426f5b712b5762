SELECT * FROM journal_irregularity WHERE load_id = :load AND test_no = :number ORDER BY irregularity_no
