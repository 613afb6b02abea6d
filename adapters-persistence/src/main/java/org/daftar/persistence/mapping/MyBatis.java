package org.daftar.persistence.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.daftar.persistence.schema.SqlDialect;

/** MyBatis set up so that rows become records by the names of their columns, and nothing is cached behind our back. */
public final class MyBatis {

    private MyBatis() {}

    /** Whether it is of a method that is marked so. */
    public static boolean canWait(MappedStatement statement) {
        return MappedMethods.canWait(statement);
    }

    public static SqlSessionFactory factory(SqlDialect dialect) {
        var configuration = new RecordConfiguration();
        configuration.setDatabaseId(dialect.databaseId());
        configuration.setVariables(Among.words(dialect));
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        var handlers = configuration.getTypeHandlerRegistry();
        boolean sqlite = dialect == SqlDialect.SQLITE;
        handlers.register(Instant.class, new Columns.Micros());
        handlers.register(UUID.class, sqlite ? new Columns.UuidBytes() : new Columns.Native<>(UUID.class));
        handlers.register(LocalDate.class, sqlite ? new Columns.DateText() : new Columns.Native<>(LocalDate.class));
        handlers.register(Boolean.class, new Columns.Flag());
        handlers.register(boolean.class, new Columns.Flag());
        Among.register(handlers, dialect);
        return new SqlSessionFactoryBuilder().build(configuration);
    }
}
