package org.daftar.persistence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface CompanyMapper {

    @Select(
            """
            SELECT public_id, name, legal_name, currency, country, zone, fiscal_start, tax_number, address, city,
              state, postal_country, postcode, logo, email, phone, emirate, wps_employer, created_at, updated_at, version
            FROM company WHERE company = #{company}""")
    @Nullable
    Row find(long company);

    @Select("SELECT currency FROM company WHERE company = #{company}")
    String currency(long company);

    @Insert(
            """
            INSERT INTO company (company, public_id, name, legal_name, currency, country, zone, fiscal_start, tax_number,
              address, city, state, postal_country, postcode, logo, email, phone, emirate, wps_employer, created_at, updated_at, version)
            VALUES (#{company}, #{row.publicId}, #{row.name}, #{row.legalName}, #{row.currency}, #{row.country}, #{row.zone},
              #{row.fiscalStart}, #{row.taxNumber}, #{row.address}, #{row.city}, #{row.state}, #{row.postalCountry}, #{row.postcode},
              #{row.logo}, #{row.email}, #{row.phone}, #{row.emirate}, #{row.wpsEmployer}, #{row.createdAt}, #{row.updatedAt},
              #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE company SET name = #{row.name}, legal_name = #{row.legalName}, currency = #{row.currency},
              fiscal_start = #{row.fiscalStart}, tax_number = #{row.taxNumber}, address = #{row.address},
              city = #{row.city}, state = #{row.state}, postal_country = #{row.postalCountry}, postcode = #{row.postcode},
              logo = #{row.logo}, email = #{row.email}, phone = #{row.phone}, emirate = #{row.emirate}, wps_employer = #{row.wpsEmployer}, updated_at = #{row.updatedAt}, version = #{row.version}
            WHERE company = #{company}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Select("SELECT locked_through FROM company WHERE company = #{company}")
    @Nullable
    LocalDate lockedThrough(long company);

    record Row(
            UUID publicId,
            String name,
            @Nullable String legalName,
            String currency,
            String country,
            String zone,
            int fiscalStart,
            @Nullable String taxNumber,
            @Nullable String address,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCountry,
            @Nullable String postcode,
            @Nullable String logo,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String emirate,
            @Nullable String wpsEmployer,
            Instant createdAt,
            @Nullable Instant updatedAt,
            long version) {}
}
