package org.crossfoot.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and who enters it.
 *
 * @param url a JDBC URL of MariaDB with the database's name: {@code jdbc:mariadb://host:3306/crossfoot}
 * @param user the account
 * @param password its password; never shown
 */
public record DatabaseSettings(String url, String user, String password) {
    /** How long a server may take to answer a request for a connection, in milliseconds. */
    static final int CONNECT_TIMEOUT = 10_000;

    /** A connection outside any pool; one that is not answered in time fails. */
    public Connection connect() throws SQLException {
        Properties properties = options();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("socketTimeout", String.valueOf(CONNECT_TIMEOUT));
        return DriverManager.getConnection(url, properties);
    }

    /** What every connection of ours needs, whatever the URL says. */
    static Properties options() {
        Properties options = new Properties();
        options.setProperty("allowLocalInfile", "true");
        options.setProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT));
        return options;
    }

    /** The URL without its options, which may hold secrets. */
    public String shownAs() {
        int options = url.indexOf('?');
        return options < 0 ? url : url.substring(0, options);
    }

    @Override
    public String toString() {
        return user + "@" + shownAs();
    }
}
