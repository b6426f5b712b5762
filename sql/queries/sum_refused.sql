SELECT COALESCE(SUM(refused), 0) FROM audited_unit WHERE run_id = :run
