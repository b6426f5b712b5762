INSERT INTO check_result (run_id, unit_code, fiscal_year, result_no, result_id, check_id, relation, verdict, expected,
                          observed, difference, tolerance, unit, arithmetic, reason)
SELECT :run, unit_code, fiscal_year, result_no, result_id, check_id, relation, verdict, expected,
       observed, difference, tolerance, unit, arithmetic, reason
  FROM check_result
 WHERE run_id = :last AND unit_code = :unit AND fiscal_year = :year
