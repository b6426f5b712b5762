-- Those that this run looked for and did not find again; their history stays.
DELETE FROM finding WHERE unit_code = :unit AND fiscal_year = :year AND fingerprint NOT IN (:found)
