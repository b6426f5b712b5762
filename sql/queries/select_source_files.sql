SELECT * FROM source_file WHERE load_id = :load ORDER BY position
