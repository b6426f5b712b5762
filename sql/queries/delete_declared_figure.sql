DELETE FROM declared_figure WHERE run_id = :run AND unit_code = :unit AND fiscal_year = :year
