INSERT INTO finding (unit_code, fiscal_year, fingerprint, unit_name, run_id, check_id, severity, status, title, message,
                     advice, expected, observed, difference, tolerance, unit, arithmetic, causes)
VALUES (:unit, :year, :fingerprint, :name, :run, :check, :severity, :status, :title, :message,
        :advice, :expected, :observed, :difference, :tolerance, :unitWords, :arithmetic, :causes)
