-- Only where something changes: an update makes a version even if it sets what is there.
UPDATE finding
   SET unit_name = :name, check_id = :check, severity = :severity, status = :status, title = :title,
       message = :message, advice = :advice, expected = :expected, observed = :observed, difference = :difference,
       tolerance = :tolerance, unit = :unitWords, arithmetic = :arithmetic, causes = :causes
 WHERE unit_code = :unit AND fiscal_year = :year AND fingerprint = :fingerprint
   AND NOT (unit_name = :name AND check_id = :check AND severity = :severity AND status = :status AND title = :title
            AND message = :message AND advice = :advice AND expected <=> :expected AND observed <=> :observed
            AND difference <=> :difference AND tolerance <=> :tolerance AND unit = :unitWords
            AND arithmetic = :arithmetic AND causes = :causes)
