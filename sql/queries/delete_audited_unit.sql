DELETE FROM audited_unit WHERE run_id = :run AND unit_code = :unit AND fiscal_year = :year
