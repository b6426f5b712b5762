SET SESSION wait_timeout = 2147483
