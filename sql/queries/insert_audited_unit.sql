INSERT INTO audited_unit (run_id, unit_code, fiscal_year, unit_name, content, made_from, refused)
VALUES (:run, :unit, :year, :name, :content, :madeFrom, :refused)
