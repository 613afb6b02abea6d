package org.daftar.persistence.statements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.model.kernel.Books;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.StatementId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.statements.StatementMapper.Row;
import org.daftar.ports.statements.driven.StagingStore;
import org.jspecify.annotations.Nullable;

/** Staged statements are rows with the mark of their import. */
final class SqlStaging implements StagingStore {

    public interface Mapper {

        @Select("SELECT id, touched_at FROM bank_import WHERE company = #{company}")
        @Nullable
        ImportRow running(@Param("company") long company);

        @Insert("INSERT INTO bank_import (company, id, touched_at) VALUES (#{company}, #{row.id}, #{row.touchedAt})")
        void begin(@Param("company") long company, @Param("row") ImportRow row);

        @Update("UPDATE bank_import SET touched_at = #{row.touchedAt} WHERE company = #{company} AND id = #{row.id}")
        int touch(@Param("company") long company, @Param("row") ImportRow row);

        @Delete("DELETE FROM bank_import WHERE company = #{company}")
        void end(@Param("company") long company);

        @Update(
                """
                UPDATE bank_statement SET date = #{row.date}, opening = #{row.opening}, closing = #{row.closing}, lines = #{row.lines},
                  unmatched = #{row.unmatched}, unexplained = #{row.unexplained}, imported_at = #{row.importedAt}
                WHERE company = #{company} AND public_id = #{row.publicId} AND staged IS NOT NULL""")
        void complete(@Param("company") long company, @Param("row") Row row);

        @Delete("DELETE FROM bank_statement WHERE company = #{company} AND public_id = #{id} AND staged IS NOT NULL")
        void drop(@Param("company") long company, @Param("id") UUID id);

        @Update("UPDATE bank_statement SET staged = NULL WHERE company = #{company} AND staged = #{by}")
        void publish(@Param("company") long company, @Param("by") UUID by);

        @Delete(
                """
                DELETE FROM bank_line WHERE company = #{company} AND id IN (SELECT l.id FROM bank_statement s CROSS JOIN bank_line l
                  WHERE s.company = #{company} AND s.staged = #{by} AND l.company = s.company AND l.statement = s.id LIMIT #{most})""")
        int removeLines(@Param("company") long company, @Param("by") UUID by, @Param("most") int most);

        @Delete("DELETE FROM bank_statement WHERE company = #{company} AND staged = #{by}")
        void removeStatements(@Param("company") long company, @Param("by") UUID by);

        @Select("SELECT DISTINCT staged FROM bank_statement WHERE company = #{company} AND staged IS NOT NULL")
        List<UUID> staged(@Param("company") long company);

        record ImportRow(UUID id, Instant touchedAt) {}
    }

    private final Sessions sessions;

    SqlStaging(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Import> running(Books books) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).running(session.company()))
                        .map(row -> new Import(row.id(), row.touchedAt())));
    }

    @Override
    public void begin(Books books, Import started) {
        var session = sessions.writing(books);
        if (mapper(session).running(session.company()) != null) throw new IllegalStateException("An import runs");
        mapper(session).begin(session.company(), new Mapper.ImportRow(started.id(), started.touched()));
    }

    @Override
    public boolean touch(Books books, Import now) {
        var session = sessions.writing(books);
        return mapper(session).touch(session.company(), new Mapper.ImportRow(now.id(), now.touched())) == 1;
    }

    @Override
    public void end(Books books) {
        var session = sessions.writing(books);
        mapper(session).end(session.company());
    }

    @Override
    public void stage(Books books, UUID by, BankStatement statement) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        session.mapper(StatementMapper.class)
                .insert(
                        session.company(),
                        AccountKeys.of(session, statement.account()),
                        StatementRows.row(key, statement),
                        by);
    }

    @Override
    public void complete(Books books, BankStatement statement) {
        var session = sessions.writing(books);
        mapper(session).complete(session.company(), StatementRows.row(0, statement));
    }

    @Override
    public void drop(Books books, StatementId statement) {
        var session = sessions.writing(books);
        mapper(session).drop(session.company(), statement.value());
    }

    @Override
    public void publish(Books books, UUID by) {
        var session = sessions.writing(books);
        mapper(session).publish(session.company(), by);
    }

    @Override
    public int remove(Books books, UUID by, int most) {
        var session = sessions.writing(books);
        int lines = mapper(session).removeLines(session.company(), by, most);
        if (lines < most) mapper(session).removeStatements(session.company(), by);
        return lines;
    }

    @Override
    public List<UUID> staged(Books books) {
        return sessions.with(books, session -> mapper(session).staged(session.company()));
    }

    private static Mapper mapper(Session session) {
        return session.mapper(Mapper.class);
    }
}
