SELECT * FROM audit_run WHERE run_id = :run
