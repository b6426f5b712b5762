DELETE FROM source_file WHERE load_id = :load
