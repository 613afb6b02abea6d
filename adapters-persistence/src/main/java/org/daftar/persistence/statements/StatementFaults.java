package org.daftar.persistence.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementsState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.statements.driven.StatementStore.PostingPlace;
import org.daftar.ports.statements.driven.StatementStore.Postings;
import org.jspecify.annotations.Nullable;

/** Where statements, postings and journal do not say the same. */
final class StatementFaults {

    public interface Mapper {

        /** Each line with what clears it. */
        String LINES =
                """
                WITH x AS (SELECT l.id, l.statement, l.amount, l.account, count(p.entry) AS postings,
                    coalesce(sum(p.amount), 0) AS cleared, max(CASE WHEN e.source_kind = 'bank_statement_line' THEN 1 ELSE 0 END) AS written
                  FROM bank_statement b CROSS JOIN bank_line l
                    LEFT JOIN bank_posting p ON p.company = l.company AND p.cleared_by = l.id
                    LEFT JOIN entry e ON e.company = p.company AND e.id = p.entry
                  WHERE b.company = #{company} AND b.id ${among.keys} AND l.company = b.company AND l.statement = b.id
                  GROUP BY l.id, l.statement, l.amount, l.account)
                """;

        @Select(
                """
                SELECT s.public_id, s.lines FROM bank_statement s WHERE s.company = #{company} AND s.staged IS NULL
                  AND s.id > coalesce((SELECT b.id FROM bank_statement b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
                ORDER BY s.id LIMIT #{most}""")
        List<StatementRow> after(
                @Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

        @Select("SELECT id FROM bank_statement WHERE company = #{company} AND public_id ${among.ids}")
        List<Long> keys(@Param("company") long company, @Param("ids") Among.Ids ids);

        @Select(
                """
                SELECT 'the statement of ' || s.date || ' opens with ' || s.opening || ', its ' || n.many || ' lines come to ' || n.moved
                  || ', and it closes with ' || s.closing
                FROM bank_statement s JOIN (SELECT b.id, count(l.id) AS many, coalesce(sum(l.amount), 0) AS moved,
                    sum(CASE WHEN l.account <> b.account THEN 1 ELSE 0 END) AS astray
                  FROM bank_statement b LEFT JOIN bank_line l ON l.company = b.company AND l.statement = b.id
                  WHERE b.company = #{company} AND b.id ${among.keys} GROUP BY b.id) n ON n.id = s.id
                WHERE s.company = #{company} AND s.id ${among.keys}
                  AND (s.opening + n.moved <> s.closing OR n.many <> s.lines OR n.astray > 0)
                LIMIT 5""")
        List<String> uneven(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select("SELECT count(*) FROM bank_line WHERE company = #{company} AND statement ${among.keys}")
        long lines(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                SELECT 'line ' || id || ' of ' || amount || ' is cleared by ' || postings || ' postings of ' || cleared FROM x
                WHERE postings > 0 AND ((written = 1 AND cleared <> amount) OR (cleared > 0) <> (amount > 0)
                  OR (cleared < 0) <> (amount < 0)) LIMIT 5""")
        List<String> otherwiseCleared(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                LINES
                        + """
                SELECT 'the statement of ' || s.date || ' tells of ' || s.unmatched || ' lines of ' || s.unexplained
                  || ' that are not matched, they are ' || y.many || ' of ' || y.rest
                FROM (SELECT statement, sum(CASE WHEN amount <> cleared THEN 1 ELSE 0 END) AS many,
                    sum(amount - cleared) AS rest FROM x GROUP BY statement) y CROSS JOIN bank_statement s
                WHERE s.company = #{company} AND s.id = y.statement AND (s.unmatched <> y.many OR s.unexplained <> y.rest) LIMIT 5""")
        List<String> otherwiseTold(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT p.entry, p.line FROM bank_posting p WHERE p.company = #{company} AND (p.entry, p.line) > (#{entry}, #{line})
                ORDER BY p.entry, p.line LIMIT #{most}""")
        List<PlaceRow> postings(
                @Param("company") long company,
                @Param("entry") long entry,
                @Param("line") int line,
                @Param("most") int most);

        @Select(
                """
                SELECT 'posting ' || p.line || ' of entry ' || p.entry || ' is not what the journal says' FROM bank_posting p
                WHERE p.company = #{company} AND (p.entry, p.line) > (#{entry}, #{line}) AND (p.entry, p.line) <= (#{lastEntry}, #{lastLine})
                  AND NOT EXISTS (SELECT 1 FROM entry_line l WHERE l.company = p.company AND l.entry = p.entry AND l.line = p.line
                    AND l.account = p.account AND l.date = p.date AND l.amount = p.amount)
                LIMIT 5""")
        List<String> otherwiseKept(
                @Param("company") long company,
                @Param("entry") long entry,
                @Param("line") int line,
                @Param("lastEntry") long lastEntry,
                @Param("lastLine") int lastLine);

        @Select(
                """
                SELECT 'posting ' || p.line || ' of entry ' || p.entry || ' is cleared by what is no line of its account' FROM bank_posting p
                WHERE p.company = #{company} AND (p.entry, p.line) > (#{entry}, #{line}) AND (p.entry, p.line) <= (#{lastEntry}, #{lastLine})
                  AND p.cleared_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bank_line l
                    JOIN bank_statement s ON s.company = l.company AND s.id = l.statement AND s.staged IS NULL
                    WHERE l.company = p.company AND l.id = p.cleared_by AND l.account = p.account)
                LIMIT 5""")
        List<String> clearedAstray(
                @Param("company") long company,
                @Param("entry") long entry,
                @Param("line") int line,
                @Param("lastEntry") long lastEntry,
                @Param("lastLine") int lastLine);

        /** Nothing that a bank moved is without its row. */
        @Select(
                """
                SELECT 'account ' || a.code || ' moved ' || x.moved || ' in ' || x.many || ' lines, of which ' || x.kept || ' in '
                  || x.rows_kept || ' can be cleared' FROM account a JOIN (
                  SELECT b.id, coalesce((SELECT sum(m.debit - m.credit) FROM movement m WHERE m.company = b.company AND m.account = b.id
                      AND m.grain = 1), 0) AS moved,
                    coalesce((SELECT sum(m.lines) FROM movement m WHERE m.company = b.company AND m.account = b.id
                      AND m.grain = 1), 0) AS many,
                    coalesce(n.kept, 0) AS kept, coalesce(n.rows_kept, 0) AS rows_kept
                  FROM account b LEFT JOIN (SELECT p.account, sum(p.amount) AS kept, count(*) AS rows_kept FROM bank_posting p
                    WHERE p.company = #{company} GROUP BY p.account) n ON n.account = b.id
                  WHERE b.company = #{company} AND b.subtype = 'BANK') x ON x.id = a.id
                WHERE a.company = #{company} AND (x.moved <> x.kept OR x.many <> x.rows_kept) LIMIT 5""")
        List<String> missing(@Param("company") long company);

        record StatementRow(UUID publicId, int lines) {}

        record PlaceRow(long entry, int line) {}
    }

    private static final int STATEMENTS = 100;

    private StatementFaults() {}

    static List<StatementId> after(Session session, Optional<StatementId> last, int most) {
        var rows = session.mapper(Mapper.class)
                .after(session.company(), last.map(StatementId::value).orElse(null), STATEMENTS);
        var some = new ArrayList<StatementId>();
        long lines = 0;
        for (var row : rows) {
            if (lines >= most) break;
            some.add(new StatementId(row.publicId()));
            lines += row.lines();
        }
        return some;
    }

    static StatementsState ofStatements(Session session, List<StatementId> statements) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var ids = statements.stream().map(StatementId::value).toList();
        var keys = new Among.Keys(mapper.keys(company, new Among.Ids(ids)));
        var unmatched = new ArrayList<>(mapper.otherwiseCleared(company, keys));
        unmatched.addAll(mapper.otherwiseTold(company, keys));
        return new StatementsState(
                0, List.of(), statements.size(), mapper.uneven(company, keys), mapper.lines(company, keys), unmatched);
    }

    static Postings ofPostings(Session session, PostingPlace after, int most) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var some = mapper.postings(company, after.entry(), after.line(), most);
        if (some.isEmpty()) return new Postings(StatementsState.NOTHING, Optional.empty());
        var last = some.get(some.size() - 1);
        var faults =
                new ArrayList<>(mapper.otherwiseKept(company, after.entry(), after.line(), last.entry(), last.line()));
        faults.addAll(mapper.clearedAstray(company, after.entry(), after.line(), last.entry(), last.line()));
        var state = new StatementsState(some.size(), faults, 0, List.of(), 0, List.of());
        return new Postings(
                state,
                some.size() < most ? Optional.empty() : Optional.of(new PostingPlace(last.entry(), last.line())));
    }

    static StatementsState ofAccounts(Session session) {
        var mapper = session.mapper(Mapper.class);
        var faults = new ArrayList<>(mapper.missing(session.company()));
        return new StatementsState(0, faults, 0, List.of(), 0, List.of());
    }
}
