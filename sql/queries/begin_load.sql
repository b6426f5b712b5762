INSERT INTO ledger_load (unit_code, fiscal_year, unit_name) VALUES (:unit, :year, :name)
