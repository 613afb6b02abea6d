package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** The books of all companies, and under which key the rows of each are kept. */
record PostgresBooks(PostgresPools pools, SqlSessionFactory mybatis) {

    private static final long NO_COMPANY = 0;

    /** @throws Refused with {@code NoAccess} when there is no such company */
    PostgresPlane of(CompanyId company) {
        return plane(key(company).orElseThrow(() -> new Refused(new Refusal.NoAccess())));
    }

    PostgresPlane plane(long key) {
        return new PostgresPlane(pools, mybatis, key);
    }

    /** Keys may be wasted, like all keys. */
    long drawKey() {
        return asked(() -> pools.writer(NO_COMPANY), connection -> {
            try (var statement = connection.prepareStatement("SELECT nextval('next_company_key')");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    static void register(Connection connection, CompanyId company, long key) {
        try (var statement =
                connection.prepareStatement("INSERT INTO company_key (public_id, company) VALUES (?, ?)")) {
            statement.setObject(1, company.value());
            statement.setLong(2, key);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot register the company", failure);
        }
    }

    Optional<Long> key(CompanyId company) {
        return asked(() -> pools.reader(NO_COMPANY), connection -> {
            try (var statement = connection.prepareStatement("SELECT company FROM company_key WHERE public_id = ?")) {
                statement.setObject(1, company.value());
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    Map<CompanyId, Long> keys() {
        return asked(() -> pools.reader(NO_COMPANY), connection -> {
            var keys = new HashMap<CompanyId, Long>();
            try (var statement = connection.prepareStatement("SELECT public_id, company FROM company_key");
                    var row = statement.executeQuery()) {
                while (row.next()) keys.put(new CompanyId(row.getObject(1, UUID.class)), row.getLong(2));
            }
            return keys;
        });
    }

    /** Undoes what the question did, unless it committed it. */
    static <T> T asked(Source source, PostgresDatabase.Question<T> question) {
        try (var connection = source.connection()) {
            var answer = question.of(connection);
            connection.rollback();
            return answer;
        } catch (SQLException failure) {
            if (PostgresFailures.translated(failure) instanceof RuntimeException told) throw told;
            throw new IllegalStateException("Cannot reach the books of a company", failure);
        }
    }

    @FunctionalInterface
    interface Source {

        Connection connection() throws SQLException;
    }
}
