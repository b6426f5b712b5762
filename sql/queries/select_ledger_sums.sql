SELECT * FROM ledger_sum WHERE load_id = :load ORDER BY sum_no
