INSERT INTO audited_unit (run_id, unit_code, fiscal_year, unit_name, content, made_from, refused)
SELECT :run, unit_code, fiscal_year, unit_name, content, made_from, refused
  FROM audited_unit
 WHERE run_id = :last AND unit_code = :unit AND fiscal_year = :year
