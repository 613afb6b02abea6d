package org.daftar.persistence.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface PartyMapper {

    /** Classes and parties that a party refers to are shown by their public ids. */
    String EVER =
            """
            SELECT p.id, p.public_id, p.client, p.vendor, p.employee, p.broker, p.code, p.name, p.legal_name, p.tax_number, p.email,
              p.phone, p.billing_street, p.billing_city, p.billing_state, p.billing_postal_code, p.billing_country,
              p.shipping_street, p.shipping_city, p.shipping_state, p.shipping_postal_code, p.shipping_country, p.net_days,
              p.terms, p.credit_limit, p.currency, p.iban, p.bic, p.routing_code, p.bank_name, p.bank_holder, p.bank_currency,
              r.public_id AS parent, b.public_id AS brought_by, p.broker_fee, p.salesperson, t.public_id AS type,
              s.public_id AS segment, p.tags, p.sort_order, p.external_id, p.notes, p.active, p.created_at, p.updated_at, p.version,
              p.name_key, p.code_key, p.searched
            FROM party p LEFT JOIN party r ON r.company = p.company AND r.id = p.parent
              LEFT JOIN party b ON b.company = p.company AND b.id = p.brought_by
              LEFT JOIN list_entry t ON t.company = p.company AND t.id = p.type
              LEFT JOIN list_entry s ON s.company = p.company AND s.id = p.segment
            WHERE p.company = #{company}
            """;

    String ROW = EVER + " AND p.removed_at IS NULL ";

    /** Which of those that are there; a role is named in the text, because its index is of that role alone. */
    String SELECTED =
            """
            <if test="s.client">AND p.client = 1</if> <if test="s.vendor">AND p.vendor = 1</if>
            <if test="s.employee">AND p.employee = 1</if> <if test="s.broker">AND p.broker = 1</if>
            <if test="s.active != null">AND p.active = #{s.active}</if>
            <if test="s.type != null">AND p.type = (
              SELECT c.id FROM list_entry c WHERE c.company = #{company} AND c.public_id = #{s.type})</if>
            <if test="s.segment != null">AND p.segment = (
              SELECT c.id FROM list_entry c WHERE c.company = #{company} AND c.public_id = #{s.segment})</if>
            <if test="s.broughtBy != null">AND p.brought_by = (
              SELECT o.id FROM party o WHERE o.company = #{company} AND o.public_id = #{s.broughtBy})</if>
            <if test="s.parent != null">AND p.parent = (
              SELECT o.id FROM party o WHERE o.company = #{company} AND o.public_id = #{s.parent})</if>
            <if test="s.tag != null">AND p.tags LIKE #{s.tag} ESCAPE '!'</if>
            <if test="s.search != null">AND p.searched LIKE #{s.search} ESCAPE '!'</if>
            """;

    String PARENT = "(SELECT o.id FROM party o WHERE o.company = #{company} AND o.public_id = #{row.parent})";
    String BROUGHT_BY = "(SELECT o.id FROM party o WHERE o.company = #{company} AND o.public_id = #{row.broughtBy})";
    String ENTRY = "(SELECT c.id FROM list_entry c WHERE c.company = #{company} AND c.public_id = #{entry})";
    String TYPE = "(SELECT c.id FROM list_entry c WHERE c.company = #{company} AND c.public_id = #{row.type})";
    String SEGMENT = "(SELECT c.id FROM list_entry c WHERE c.company = #{company} AND c.public_id = #{row.segment})";

    @Insert(
            """
            INSERT INTO party (company, id, public_id, client, vendor, employee, broker, code, code_key, name, name_key, legal_name,
              tax_number, email, phone, billing_street, billing_city, billing_state, billing_postal_code, billing_country,
              shipping_street, shipping_city, shipping_state, shipping_postal_code, shipping_country, net_days, terms, credit_limit,
              currency, iban, bic, routing_code, bank_name, bank_holder, bank_currency, parent, brought_by, broker_fee, salesperson, type, segment,
              tags, sort_order, external_id, notes, searched, active, created_at, updated_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.client}, #{row.vendor}, #{row.employee}, #{row.broker}, #{row.code},
              #{row.codeKey}, #{row.name}, #{row.nameKey}, #{row.legalName}, #{row.taxNumber}, #{row.email}, #{row.phone},
              #{row.billingStreet}, #{row.billingCity}, #{row.billingState}, #{row.billingPostalCode}, #{row.billingCountry},
              #{row.shippingStreet}, #{row.shippingCity}, #{row.shippingState}, #{row.shippingPostalCode}, #{row.shippingCountry},
              #{row.netDays}, #{row.terms}, #{row.creditLimit}, #{row.currency}, #{row.iban}, #{row.bic}, #{row.routingCode},
              #{row.bankName}, #{row.bankHolder}, #{row.bankCurrency},\s"""
                    + PARENT + ", " + BROUGHT_BY + ", #{row.brokerFee}, #{row.salesperson}, " + TYPE + ", " + SEGMENT
                    + """
            , #{row.tags}, #{row.sortOrder}, #{row.externalId}, #{row.notes}, #{row.searched}, #{row.active}, #{row.createdAt},
              #{row.updatedAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE party SET client = #{row.client}, vendor = #{row.vendor}, employee = #{row.employee}, broker = #{row.broker},
              code = #{row.code}, code_key = #{row.codeKey}, name = #{row.name}, name_key = #{row.nameKey},
              legal_name = #{row.legalName}, tax_number = #{row.taxNumber}, email = #{row.email}, phone = #{row.phone},
              billing_street = #{row.billingStreet}, billing_city = #{row.billingCity}, billing_state = #{row.billingState},
              billing_postal_code = #{row.billingPostalCode}, billing_country = #{row.billingCountry},
              shipping_street = #{row.shippingStreet}, shipping_city = #{row.shippingCity}, shipping_state = #{row.shippingState},
              shipping_postal_code = #{row.shippingPostalCode}, shipping_country = #{row.shippingCountry},
              net_days = #{row.netDays}, terms = #{row.terms}, credit_limit = #{row.creditLimit}, currency = #{row.currency},
              iban = #{row.iban}, bic = #{row.bic}, routing_code = #{row.routingCode}, bank_name = #{row.bankName},
              bank_holder = #{row.bankHolder}, bank_currency = #{row.bankCurrency}, broker_fee = #{row.brokerFee}, salesperson = #{row.salesperson}, tags = #{row.tags},
              sort_order = #{row.sortOrder}, external_id = #{row.externalId}, notes = #{row.notes}, searched = #{row.searched},
              active = #{row.active}, updated_at = #{row.updatedAt}, version = #{row.version}, parent =\s"""
                    + PARENT + ", brought_by = " + BROUGHT_BY + ", type = " + TYPE + ", segment = " + SEGMENT
                    + " WHERE company = #{company} AND public_id = #{row.publicId}")
    void update(@Param("company") long company, @Param("row") Row row);

    /** It lets go of what it refers to, so that this can be removed, too. */
    @Update(
            """
            UPDATE party SET removed_at = #{at}, active = 0, type = NULL, segment = NULL, parent = NULL, brought_by = NULL
            WHERE company = #{company} AND public_id = #{id}""")
    void remove(@Param("company") long company, @Param("id") UUID id, @Param("at") Instant at);

    @Select(EVER + " AND p.public_id = #{id}")
    @Nullable
    Row findEvenRemoved(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT public_id, name FROM party WHERE company = #{company} AND public_id ${among.ids}")
    List<NameRow> names(@Param("company") long company, @Param("ids") Among.Ids ids);

    record NameRow(UUID publicId, String name) {}

    @Select(ROW + "AND p.public_id ${among.ids}")
    List<Row> details(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select("SELECT public_id FROM party WHERE company = #{company} AND code_key = #{key} AND removed_at IS NULL")
    @Nullable
    UUID byCode(@Param("company") long company, @Param("key") String key);

    @Select(
            """
            SELECT public_id FROM party
            WHERE company = #{company} AND tax_number = #{number} AND client = 1 AND removed_at IS NULL""")
    @Nullable
    UUID clientByTaxNumber(@Param("company") long company, @Param("number") String number);

    @Select(
            """
            SELECT public_id FROM party
            WHERE company = #{company} AND name_key = #{key} AND broker = 1 AND removed_at IS NULL ORDER BY id LIMIT 1""")
    @Nullable
    UUID brokerByName(@Param("company") long company, @Param("key") String key);

    /** Of brokers there are dozens. */
    @Select(
            """
            SELECT coalesce(max(sort_order) + 1, 0) FROM party
            WHERE company = #{company} AND broker = 1 AND removed_at IS NULL""")
    int nextBrokerPlace(long company);

    @Select(
            """
            SELECT count(*) FROM party t JOIN party p ON p.company = t.company AND p.id = t.parent
            WHERE p.company = #{company} AND p.public_id = #{id} AND t.removed_at IS NULL""")
    long below(@Param("company") long company, @Param("id") UUID id);

    @Select(
            """
            SELECT count(*) FROM party t JOIN party p ON p.company = t.company AND p.id = t.brought_by
            WHERE p.company = #{company} AND p.public_id = #{id} AND t.removed_at IS NULL""")
    long broughtBy(@Param("company") long company, @Param("id") UUID id);

    /** Of brokers there are dozens. */
    @Select(ROW + "AND p.broker = 1 ORDER BY p.sort_order, p.name_key, p.id")
    List<Row> brokers(long company);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <choose>
                <when test="s.byName and s.after != null and s.ascending">AND (p.name_key, p.id) &gt; (#{s.afterName}, #{s.after})</when>
                <when test="s.byName and s.after != null">AND (p.name_key, p.id) &lt; (#{s.afterName}, #{s.after})</when>
                <when test="s.after != null and s.ascending">AND p.id &gt; #{s.after}</when>
                <when test="s.after != null">AND p.id &lt; #{s.after}</when>
              </choose>
              ORDER BY <if test="s.byName">p.name_key <if test="!s.ascending">DESC</if>,</if>
                p.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM party p WHERE p.company = #{company} AND p.removed_at IS NULL " + SELECTED
            + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    @Select("SELECT count(*) FROM party p WHERE p.company = #{company} AND p.type = " + ENTRY)
    long ofType(@Param("company") long company, @Param("entry") UUID entry);

    @Select("SELECT count(*) FROM party p WHERE p.company = #{company} AND p.segment = " + ENTRY)
    long ofSegment(@Param("company") long company, @Param("entry") UUID entry);

    @Select("SELECT p.public_id FROM party p WHERE p.company = #{company} AND p.type = " + ENTRY + " LIMIT #{limit}")
    List<UUID> someOfType(@Param("company") long company, @Param("entry") UUID entry, @Param("limit") int limit);

    @Select("SELECT p.public_id FROM party p WHERE p.company = #{company} AND p.segment = " + ENTRY + " LIMIT #{limit}")
    List<UUID> someOfSegment(@Param("company") long company, @Param("entry") UUID entry, @Param("limit") int limit);

    record Row(
            long id,
            UUID publicId,
            boolean client,
            boolean vendor,
            boolean employee,
            boolean broker,
            @Nullable String code,
            String name,
            @Nullable String legalName,
            @Nullable String taxNumber,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String billingStreet,
            @Nullable String billingCity,
            @Nullable String billingState,
            @Nullable String billingPostalCode,
            @Nullable String billingCountry,
            @Nullable String shippingStreet,
            @Nullable String shippingCity,
            @Nullable String shippingState,
            @Nullable String shippingPostalCode,
            @Nullable String shippingCountry,
            @Nullable Integer netDays,
            @Nullable String terms,
            @Nullable Long creditLimit,
            @Nullable String currency,
            @Nullable String iban,
            @Nullable String bic,
            @Nullable String routingCode,
            @Nullable String bankName,
            @Nullable String bankHolder,
            @Nullable String bankCurrency,
            @Nullable UUID parent,
            @Nullable UUID broughtBy,
            @Nullable Long brokerFee,
            @Nullable UUID salesperson,
            @Nullable UUID type,
            @Nullable UUID segment,
            String tags,
            @Nullable Integer sortOrder,
            @Nullable String externalId,
            @Nullable String notes,
            boolean active,
            Instant createdAt,
            Instant updatedAt,
            long version,
            String nameKey,
            @Nullable String codeKey,
            String searched) {}

    record Selected(
            boolean client,
            boolean vendor,
            boolean employee,
            boolean broker,
            @Nullable Boolean active,
            @Nullable UUID type,
            @Nullable UUID segment,
            @Nullable UUID broughtBy,
            @Nullable UUID parent,
            @Nullable String tag,
            @Nullable String search,
            boolean byName,
            boolean ascending,
            @Nullable Long after,
            @Nullable String afterName,
            int limit) {}
}
