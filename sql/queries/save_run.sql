INSERT INTO audit_run (run_id, started, finished, configuration, versions, inputs)
VALUES (:run, :started, :finished, :configuration, :versions, :inputs)
ON DUPLICATE KEY UPDATE started = VALUE(started), finished = VALUE(finished), configuration = VALUE(configuration),
                        versions = VALUE(versions), inputs = VALUE(inputs)
