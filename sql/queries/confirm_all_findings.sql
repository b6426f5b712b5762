UPDATE finding SET run_id = :run WHERE unit_code = :unit AND fiscal_year = :year
