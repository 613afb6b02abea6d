package org.daftar.persistence.banking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

public interface BatchMapper {

    String ROW =
            """
            SELECT id, public_id, reference, format, value_date, urgent, run, month, narrative, payer_name, payer_address, payer_country,
              payer_iban, payer_bank, payer_bic, payer_routing_code, employer_id, members, total, currency, made, created_at, warnings
            FROM payment_batch WHERE company = #{company}
            """;

    /** Posted transfers to somebody that no batch holds. */
    String TO_EXPORT =
            """
            FROM payment p WHERE p.company = #{company} AND p.direction = 'OUTBOUND' AND p.method = 'BANK_TRANSFER'
              AND p.entry IS NOT NULL AND p.currency = 'AED'
              AND NOT EXISTS (SELECT 1 FROM batch_transfer t WHERE t.company = p.company AND t.payment = p.id)
            """;

    @Insert(
            """
            INSERT INTO payment_batch (company, id, public_id, year, ordinal, reference, format, account, value_date, urgent, run, month,
              narrative, payer_name, payer_address, payer_country, payer_iban, payer_bank, payer_bic, payer_routing_code, employer_id,
              members, total, currency, made, created_at, warnings)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{year}, #{ordinal}, #{row.reference}, #{row.format},
              (SELECT b.id FROM bank_account b WHERE b.company = #{company} AND b.public_id = #{account}), #{row.valueDate},
              #{row.urgent}, #{row.run}, #{row.month}, #{row.narrative}, #{row.payerName}, #{row.payerAddress}, #{row.payerCountry},
              #{row.payerIban}, #{row.payerBank}, #{row.payerBic}, #{row.payerRoutingCode}, #{row.employerId}, #{row.members},
              #{row.total}, #{row.currency}, #{row.made}, #{row.createdAt}, #{row.warnings})""")
    void insert(
            @Param("company") long company,
            @Param("year") int year,
            @Param("ordinal") long ordinal,
            @Param("account") UUID account,
            @Param("row") Row row);

    @Select("SELECT COALESCE(max(ordinal), 0) FROM payment_batch WHERE company = #{company} AND year = #{year}")
    long ofYear(@Param("company") long company, @Param("year") int year);

    @Select("SELECT made FROM payment_batch WHERE company = #{company} ORDER BY made DESC LIMIT 1")
    @Nullable
    String lastMade(long company);

    @Select(ROW + "AND public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(
            "<script>" + ROW
                    + """
              <if test="!s.salaries">AND run IS NULL</if>
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND id &gt; #{s.after}</when><otherwise>AND id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select(
            """
            <script>SELECT count(*) FROM payment_batch WHERE company = #{company}
              <if test="!salaries">AND run IS NULL</if></script>""")
    long count(@Param("company") long company, @Param("salaries") boolean salaries);

    @Select(
            "<script>SELECT p.id, p.public_id " + TO_EXPORT
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND p.id &gt; #{s.after}</when><otherwise>AND p.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY p.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<PaymentRow> exportable(@Param("company") long company, @Param("s") Selected selected);

    @Select("SELECT count(*) " + TO_EXPORT)
    long countExportable(long company);

    record Row(
            long id,
            UUID publicId,
            String reference,
            String format,
            LocalDate valueDate,
            boolean urgent,
            @Nullable UUID run,
            @Nullable String month,
            @Nullable String narrative,
            String payerName,
            String payerAddress,
            String payerCountry,
            String payerIban,
            String payerBank,
            @Nullable String payerBic,
            @Nullable String payerRoutingCode,
            @Nullable String employerId,
            int members,
            long total,
            String currency,
            String made,
            Instant createdAt,
            String warnings) {}

    record PaymentRow(long id, UUID publicId) {}

    record Selected(boolean salaries, boolean ascending, @Nullable Long after, int limit) {}
}
