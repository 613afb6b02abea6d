package org.daftar.persistence.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.mapping.CanWait;
import org.jspecify.annotations.Nullable;

public interface PaymentMapper {

    String ROW =
            """
            SELECT p.id, p.public_id, p.direction, p.purpose, p.partner, p.amount, p.currency, p.date, p.method,
              a.public_id AS account, p.reference, p.created_at, e.public_id AS entry, e.journal, e.year, e.number,
              e.recorded_at AS posted_at, abs(o.open) AS free,
              EXISTS (SELECT 1 FROM payment_share s WHERE s.company = p.company AND s.payment = p.id) AS planned
            FROM payment p JOIN account a ON a.company = p.company AND a.id = p.account
              LEFT JOIN entry e ON e.company = p.company AND e.id = p.entry
              LEFT JOIN open_item o ON o.company = p.company AND o.entry = p.entry AND o.line = 1
            WHERE p.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.direction != null">AND p.direction = #{s.direction}</if>
            <if test="s.posted != null"><choose><when test="s.posted">AND p.entry IS NOT NULL</when>
              <otherwise>AND p.entry IS NULL</otherwise></choose></if>
            <if test="s.partner != null">AND p.partner = #{s.partner}</if>
            <if test="s.from != null">AND p.date &gt;= #{s.from}</if> <if test="s.to != null">AND p.date &lt;= #{s.to}</if>
            """;

    @Insert(
            """
            INSERT INTO payment (company, id, public_id, direction, purpose, partner, amount, currency, date, method, account,
              reference, created_at, entry)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.direction}, #{row.purpose}, #{row.partner}, #{row.amount},
              #{row.currency}, #{row.date}, #{row.method}, #{account}, #{row.reference}, #{row.createdAt}, #{entry})""")
    void insert(
            @Param("company") long company,
            @Param("account") long account,
            @Param("entry") @Nullable Long entry,
            @Param("row") Row row);

    @Insert(
            """
            INSERT INTO payment_share (company, payment, place, invoice, amount) VALUES (#{company}, #{payment}, #{place},
              (SELECT i.id FROM invoice i WHERE i.company = #{company} AND i.public_id = #{invoice}), #{amount})""")
    void insertShare(
            @Param("company") long company,
            @Param("payment") long payment,
            @Param("place") int place,
            @Param("invoice") UUID invoice,
            @Param("amount") long amount);

    @CanWait
    @Update("UPDATE payment SET entry = #{entry} WHERE company = #{company} AND public_id = #{id}")
    void post(@Param("company") long company, @Param("id") UUID id, @Param("entry") long entry);

    @Select(ROW + "AND p.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND p.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            """
            SELECT s.payment, i.public_id AS invoice, s.amount FROM payment_share s
              JOIN invoice i ON i.company = s.company AND i.id = s.invoice
            WHERE s.company = #{company} AND s.payment ${among.keys} ORDER BY s.payment, s.place""")
    List<ShareRow> shares(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM payment WHERE company = #{company} AND partner = #{partner} LIMIT #{most}) n""")
    long naming(@Param("company") long company, @Param("partner") UUID partner, @Param("most") int most);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND p.id &gt; #{s.after}</when><otherwise>AND p.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY p.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM payment p WHERE p.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long id,
            UUID publicId,
            String direction,
            String purpose,
            UUID partner,
            long amount,
            String currency,
            LocalDate date,
            String method,
            UUID account,
            @Nullable String reference,
            Instant createdAt,
            @Nullable UUID entry,
            @Nullable String journal,
            @Nullable Integer year,
            @Nullable Long number,
            @Nullable Instant postedAt,
            @Nullable Long free,
            boolean planned) {}

    record ShareRow(long payment, UUID invoice, long amount) {}

    record Selected(
            @Nullable String direction,
            @Nullable Boolean posted,
            @Nullable UUID partner,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
