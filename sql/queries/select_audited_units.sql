SELECT unit_code, fiscal_year FROM audited_unit WHERE run_id = :run ORDER BY unit_code, fiscal_year
