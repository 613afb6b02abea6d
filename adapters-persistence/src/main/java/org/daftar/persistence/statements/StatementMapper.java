package org.daftar.persistence.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Statements with their lines. What is staged is seen only by who stages it. */
public interface StatementMapper {

    String ROW =
            """
            SELECT s.id, s.public_id, a.public_id AS account, s.date, s.reference, s.opening, s.closing, s.lines, s.unmatched,
              s.unexplained, s.imported_at
            FROM bank_statement s JOIN account a ON a.company = s.company AND a.id = s.account
            WHERE s.company = #{company} AND s.staged IS NULL
            """;

    String LINE =
            """
            SELECT l.id, l.public_id, l.place, l.identity, l.date, l.amount, l.description, l.reference, l.counterparty, l.external_id,
              s.public_id AS statement, a.public_id AS account
            FROM bank_line l JOIN bank_statement s ON s.company = l.company AND s.id = l.statement
              JOIN account a ON a.company = l.company AND a.id = l.account
            WHERE l.company = #{company} AND s.staged IS NULL
            """;

    String OF_STATUS =
            """
            <if test="s.unmatched == true">AND l.amount &lt;&gt; 0 AND NOT EXISTS (SELECT 1 FROM bank_posting p
              WHERE p.company = l.company AND p.cleared_by = l.id)</if>
            <if test="s.partially == true">AND l.amount &lt;&gt; (SELECT sum(p.amount) FROM bank_posting p
              WHERE p.company = l.company AND p.cleared_by = l.id)</if>
            <if test="s.matched == true">AND l.amount = (SELECT coalesce(sum(p.amount), 0) FROM bank_posting p
              WHERE p.company = l.company AND p.cleared_by = l.id)</if>
            """;

    @Insert(
            """
            INSERT INTO bank_statement (company, id, public_id, account, date, reference, opening, closing, lines, unmatched,
              unexplained, imported_at, staged)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{account}, #{row.date}, #{row.reference}, #{row.opening},
              #{row.closing}, #{row.lines}, #{row.unmatched}, #{row.unexplained}, #{row.importedAt}, #{staged})""")
    void insert(
            @Param("company") long company,
            @Param("account") long account,
            @Param("row") Row row,
            @Param("staged") @Nullable UUID staged);

    /** All at once, however many. @param lines as {@link StatementRows} writes them */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO bank_line (company, id, public_id, statement, place, account, identity, date, amount, description,
                      reference, counterparty, external_id)
                    SELECT #{company}, l.value ->> 0, unhex(l.value ->> 1), #{statement}, l.value ->> 2, #{account}, l.value ->> 3,
                      l.value ->> 4, l.value ->> 5, l.value ->> 6, l.value ->> 7, l.value ->> 8, l.value ->> 9
                    FROM json_each(#{lines}) l""")
    @Insert(
            databaseId = "postgresql",
            value =
                    """
                    INSERT INTO bank_line (company, id, public_id, statement, place, account, identity, date, amount, description,
                      reference, counterparty, external_id)
                    SELECT #{company}, (l ->> 0)::bigint, (l ->> 1)::uuid, #{statement}, (l ->> 2)::bigint, #{account}, l ->> 3,
                      (l ->> 4)::date, (l ->> 5)::bigint, l ->> 6, l ->> 7, l ->> 8, l ->> 9
                    FROM json_array_elements(CAST(#{lines} AS json)) l""")
    void insertLines(
            @Param("company") long company,
            @Param("account") long account,
            @Param("statement") long statement,
            @Param("lines") String lines);

    @Select("SELECT id FROM bank_statement WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long key(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT id FROM bank_line WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long lineKey(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND s.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND s.account = #{account} AND s.reference = #{reference}")
    @Nullable
    Row byReference(
            @Param("company") long company, @Param("account") long account, @Param("reference") String reference);

    @Select(ROW + "AND s.account = #{account} ORDER BY s.date DESC, s.id DESC LIMIT 1")
    @Nullable
    Row last(@Param("company") long company, @Param("account") long account);

    @Select(
            "<script>" + ROW
                    + """
              <if test="s.account != null">AND s.account = #{s.account}</if>
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND s.id &gt; #{s.after}</when><otherwise>AND s.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY s.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select(
            """
            <script>SELECT count(*) FROM bank_statement s WHERE s.company = #{company} AND s.staged IS NULL
              <if test="s.account != null">AND s.account = #{s.account}</if></script>""")
    long count(@Param("company") long company, @Param("s") Selected selected);

    /**
     * Lines of what is staged, too: a line is there before its statement is seen. While the first lines come PostgreSQL knows nothing of
     * their table and would read all of them; from within a lateral query it seeks each by itself.
     */
    @Select(
            databaseId = "sqlite",
            value =
                    """
                    SELECT identity FROM bank_line WHERE company = #{company} AND account = #{account} AND identity ${among.words}""")
    @Select(
            databaseId = "postgresql",
            value =
                    """
                    SELECT l.identity FROM unnest(CAST(#{words} AS text[])) w (identity)
                      CROSS JOIN LATERAL (SELECT b.identity FROM bank_line b
                        WHERE b.company = #{company} AND b.account = #{account} AND b.identity = w.identity LIMIT 1) l""")
    List<String> known(
            @Param("company") long company, @Param("account") long account, @Param("words") Among.Words identities);

    @Select(LINE + "AND l.public_id = #{id}")
    @Nullable
    LineRow line(@Param("company") long company, @Param("id") UUID id);

    @Select(
            "<script>" + LINE + "AND l.statement = #{s.statement} " + OF_STATUS
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND l.place &gt; #{s.after}</when><otherwise>AND l.place &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY l.place <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<LineRow> lines(@Param("company") long company, @Param("s") LineSelected selected);

    @Select("<script>SELECT count(*) FROM bank_line l WHERE l.company = #{company} AND l.statement = #{s.statement} "
            + OF_STATUS + "</script>")
    long countLines(@Param("company") long company, @Param("s") LineSelected selected);

    @Select(
            """
            <script>
            SELECT l.id, l.public_id, l.place, l.identity, l.date, l.amount, l.description, l.reference, l.counterparty, l.external_id
            FROM bank_line l WHERE l.company = #{company} AND l.statement = #{statement} AND l.amount &lt;&gt; 0
              AND NOT EXISTS (SELECT 1 FROM bank_posting p WHERE p.company = l.company AND p.cleared_by = l.id)
              <if test="place != null">AND (l.amount, l.place) &gt; (#{amount}, #{place})</if>
            ORDER BY l.amount, l.place LIMIT #{most}</script>""")
    List<NewLineRow> open(
            @Param("company") long company,
            @Param("statement") long statement,
            @Param("amount") @Nullable Long amount,
            @Param("place") @Nullable Integer place,
            @Param("most") int most);

    @Update(
            """
            UPDATE bank_statement SET unmatched = unmatched + #{unmatched}, unexplained = unexplained + #{unexplained}
            WHERE company = #{company} AND public_id = #{id}""")
    void move(
            @Param("company") long company,
            @Param("id") UUID id,
            @Param("unmatched") int unmatched,
            @Param("unexplained") long unexplained);

    @Select(
            """
            SELECT coalesce(sum(s.unexplained), 0) AS amount, coalesce(sum(s.unmatched), 0) AS count FROM bank_statement s
            WHERE s.company = #{company} AND s.account = #{account} AND s.staged IS NULL""")
    SumRow unexplained(@Param("company") long company, @Param("account") long account);

    @Select("SELECT write_off FROM bank_policy WHERE company = #{company}")
    @Nullable
    Long writeOffLimit(@Param("company") long company);

    @Insert(
            """
            INSERT INTO bank_policy (company, write_off) VALUES (#{company}, #{limit})
            ON CONFLICT (company) DO UPDATE SET write_off = excluded.write_off""")
    void limitWriteOffs(@Param("company") long company, @Param("limit") long limit);

    record Row(
            long id,
            UUID publicId,
            UUID account,
            LocalDate date,
            @Nullable String reference,
            long opening,
            long closing,
            int lines,
            int unmatched,
            long unexplained,
            Instant importedAt) {}

    record NewLineRow(
            long id,
            UUID publicId,
            int place,
            String identity,
            LocalDate date,
            long amount,
            @Nullable String description,
            @Nullable String reference,
            @Nullable String counterparty,
            @Nullable String externalId) {}

    record LineRow(
            long id,
            UUID publicId,
            int place,
            String identity,
            LocalDate date,
            long amount,
            @Nullable String description,
            @Nullable String reference,
            @Nullable String counterparty,
            @Nullable String externalId,
            UUID statement,
            UUID account) {}

    record SumRow(long amount, long count) {}

    record Selected(@Nullable Long account, boolean ascending, @Nullable Long after, int limit) {}

    /** Lines of any standing, unless one of the three is said. */
    record LineSelected(
            long statement,
            boolean unmatched,
            boolean partially,
            boolean matched,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
