package org.daftar.persistence.stores;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.persistence.access.SqlAccess;
import org.daftar.persistence.audit.FactMapper;
import org.daftar.persistence.audit.SqlAudit;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.persistence.kernel.KeptAnswerMapper;
import org.daftar.persistence.kernel.SqlKeptAnswers;
import org.daftar.persistence.ledger.SqlLedger;
import org.daftar.persistence.mapping.MyBatis;
import org.daftar.persistence.schema.SqlDialect;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.ledger.driven.LedgerStores;

/** One store per capability, whatever the database. */
public record SqlStores(KeptAnswers keptAnswers, AccessStores access, AuditStores audit, LedgerStores ledger) {

    private static final List<Class<?>> MAPPERS = Stream.of(
                    List.<Class<?>>of(HeadMapper.class, KeptAnswerMapper.class, FactMapper.class),
                    SqlAccess.MAPPERS,
                    SqlLedger.MAPPERS)
            .flatMap(List::stream)
            .toList();

    /** The mappers of all capabilities, as this database speaks SQL. */
    public static SqlSessionFactory mybatis(SqlDialect dialect) {
        return MyBatis.factory(dialect, MAPPERS);
    }

    public static SqlStores over(Sessions sessions, BooksVault vault, InstantSource clock, Duration answersKept) {
        var ledger = SqlLedger.over(sessions);
        return new SqlStores(
                new SqlKeptAnswers(sessions, clock, answersKept),
                new SqlAccess(sessions, vault),
                new SqlAudit(sessions, clock, books -> ledger.profiles()
                        .profile(books)
                        .zone()),
                ledger);
    }
}
