-- Read by the embedded server at each start, before it takes connections: {password} is made anew each time.
CREATE DATABASE IF NOT EXISTS crossfoot CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
DROP DATABASE IF EXISTS test;
DELETE FROM mysql.db WHERE Db LIKE 'test%';
DELETE FROM mysql.global_priv WHERE User NOT IN ('crossfoot', 'mariadb.sys');
FLUSH PRIVILEGES;
CREATE OR REPLACE USER 'crossfoot'@'127.0.0.1' IDENTIFIED BY '{password}';
GRANT ALL ON crossfoot.* TO 'crossfoot'@'127.0.0.1';
