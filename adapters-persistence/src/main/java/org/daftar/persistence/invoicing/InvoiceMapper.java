package org.daftar.persistence.invoicing;

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

public interface InvoiceMapper {

    String ROW =
            """
            SELECT i.id, i.public_id, i.kind, i.status, i.partner, i.date, i.due, i.currency, i.pricing, i.tax_difference, i.net,
              i.tax, i.reference, i.notes, c.public_id AS corrects, i.created_at, e.public_id AS entry, e.journal, e.year, e.number,
              e.recorded_at AS posted_at, abs(o.open) AS left_open, b.public_id AS cancelled_by, i.cancel_reason, i.cancelled_at
            FROM invoice i LEFT JOIN entry e ON e.company = i.company AND e.id = i.entry
              LEFT JOIN open_item o ON o.company = i.company AND o.entry = i.entry AND o.line = 1
              LEFT JOIN invoice c ON c.company = i.company AND c.id = i.corrects
              LEFT JOIN invoice b ON b.company = i.company AND b.id = i.cancelled_by
            WHERE i.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.kind != null">AND i.kind = #{s.kind}</if> <if test="s.status != null">AND i.status = #{s.status}</if>
            <if test="s.open != null">AND EXISTS (SELECT 1 FROM open_item x WHERE x.company = i.company AND x.entry = i.entry
              AND x.line = 1 AND <choose><when test="!s.open">x.open = 0</when><when test="s.whole">x.open = x.amount</when>
                <otherwise>x.open &lt;&gt; 0 AND x.open &lt;&gt; x.amount</otherwise></choose>)</if>
            <if test="s.partner != null">AND i.partner = #{s.partner}</if>
            <if test="s.from != null">AND i.date &gt;= #{s.from}</if> <if test="s.to != null">AND i.date &lt;= #{s.to}</if>
            """;

    @Insert(
            """
            INSERT INTO invoice (company, id, public_id, kind, status, partner, date, due, currency, pricing, tax_difference, net, tax,
              reference, notes, corrects, created_at)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.kind}, #{row.status}, #{row.partner}, #{row.date}, #{row.due},
              #{row.currency}, #{row.pricing}, #{row.taxDifference}, #{row.net}, #{row.tax}, #{row.reference}, #{row.notes},
              #{corrects}, #{row.createdAt})""")
    void insert(@Param("company") long company, @Param("corrects") @Nullable Long corrects, @Param("row") Row row);

    @Select("SELECT id FROM invoice WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long key(@Param("company") long company, @Param("id") UUID id);

    @Insert(
            """
            INSERT INTO invoice_line (company, invoice, line, description, quantity, price, discount, account, tax_code, treatment,
              rate, project, net, tax, corrects, cost)
            VALUES (#{company}, #{invoice}, #{row.line}, #{row.description}, #{row.quantity}, #{row.price}, #{row.discount},
              #{account}, #{row.taxCode}, #{row.treatment}, #{row.rate}, #{row.project}, #{row.net}, #{row.tax}, #{row.corrects},
              #{row.cost})""")
    void insertLine(
            @Param("company") long company,
            @Param("invoice") long invoice,
            @Param("account") long account,
            @Param("row") LineRow row);

    @Update("UPDATE invoice SET date = #{date}, due = #{due} WHERE company = #{company} AND public_id = #{id}")
    void date(
            @Param("company") long company,
            @Param("id") UUID id,
            @Param("date") LocalDate date,
            @Param("due") LocalDate due);

    /** Its date stays: else the index of dates would be written anew, whether or not it is another. */
    @CanWait
    @Update("UPDATE invoice SET status = 'POSTED', entry = #{entry} WHERE company = #{company} AND public_id = #{id}")
    void post(@Param("company") long company, @Param("id") UUID id, @Param("entry") long entry);

    @Update(
            """
            UPDATE invoice SET status = 'CANCELLED', cancel_reason = #{reason}, cancelled_at = #{at},
              cancelled_by = (SELECT b.id FROM invoice b WHERE b.company = #{company} AND b.public_id = #{by})
            WHERE company = #{company} AND public_id = #{id}""")
    void cancel(
            @Param("company") long company,
            @Param("id") UUID id,
            @Param("by") @Nullable UUID by,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Select(ROW + "AND i.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            """
            SELECT l.invoice, l.line, l.description, l.quantity, l.price, l.discount, a.public_id AS account, l.tax_code, l.treatment,
              l.rate, l.project, l.net, l.tax, l.corrects, l.cost
            FROM invoice_line l JOIN account a ON a.company = l.company AND a.id = l.account
            WHERE l.company = #{company} AND l.invoice ${among.keys} ORDER BY l.invoice, l.line""")
    List<LineRow> lines(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(ROW
            + "AND i.corrects = (SELECT x.id FROM invoice x WHERE x.company = #{company} AND x.public_id = #{corrected})"
            + " AND i.entry IS NOT NULL ORDER BY i.id")
    List<Row> creditNotes(@Param("company") long company, @Param("corrected") UUID corrected);

    @Select(ROW + "AND i.entry IN (SELECT x.id FROM entry x WHERE x.company = #{company} AND x.public_id ${among.ids})")
    List<Row> ofEntries(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            """
            SELECT EXISTS (SELECT 1 FROM invoice WHERE company = #{company} AND partner = #{partner} AND kind = #{kind}
              AND reference = #{reference} AND status <> 'CANCELLED')""")
    boolean hasReference(
            @Param("company") long company,
            @Param("partner") UUID partner,
            @Param("kind") String kind,
            @Param("reference") String reference);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM invoice WHERE company = #{company} AND partner = #{partner} LIMIT #{most}) n""")
    long naming(@Param("company") long company, @Param("partner") UUID partner, @Param("most") int most);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND i.id &gt; #{s.after}</when><otherwise>AND i.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY i.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM invoice i WHERE i.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    record Row(
            long id,
            UUID publicId,
            String kind,
            String status,
            UUID partner,
            LocalDate date,
            LocalDate due,
            String currency,
            String pricing,
            long taxDifference,
            long net,
            long tax,
            @Nullable String reference,
            @Nullable String notes,
            @Nullable UUID corrects,
            Instant createdAt,
            @Nullable UUID entry,
            @Nullable String journal,
            @Nullable Integer year,
            @Nullable Long number,
            @Nullable Instant postedAt,
            @Nullable Long leftOpen,
            @Nullable UUID cancelledBy,
            @Nullable String cancelReason,
            @Nullable Instant cancelledAt) {}

    record LineRow(
            long invoice,
            int line,
            @Nullable String description,
            long quantity,
            long price,
            long discount,
            UUID account,
            String taxCode,
            String treatment,
            long rate,
            @Nullable UUID project,
            long net,
            long tax,
            @Nullable Integer corrects,
            @Nullable Long cost) {}

    record Selected(
            @Nullable String kind,
            @Nullable String status,
            @Nullable Boolean open,
            boolean whole,
            @Nullable UUID partner,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean ascending,
            @Nullable Long after,
            int limit) {}
}
