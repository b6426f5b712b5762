INSERT INTO check_result (run_id, unit_code, fiscal_year, result_no, result_id, check_id, relation, verdict, expected,
                          observed, difference, tolerance, unit, arithmetic, reason)
VALUES (:run, :unit, :year, :number, :result, :check, :relation, :verdict, :expected,
        :observed, :difference, :tolerance, :unitWords, :arithmetic, :reason)
