package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.jspecify.annotations.Nullable;

public interface EarningMapper {

    String OF_CLIENT =
            "SELECT subject, revenue, cost, uncosted FROM earning WHERE company = #{company} AND kind = 'CLIENT' AND ";
    String OF_PROJECT =
            "SELECT subject, revenue, cost, uncosted FROM earning WHERE company = #{company} AND kind = 'PROJECT' AND ";

    String DAYS_BEFORE = "grain = 3 AND period >= #{daysBefore.first} AND period < #{daysBefore.end}";
    String MONTHS_BEFORE = "grain = 2 AND period >= #{monthsBefore.first} AND period < #{monthsBefore.end}";
    String YEARS = "grain = 1 AND period >= #{years.first} AND period < #{years.end}";
    String MONTHS_AFTER = "grain = 2 AND period >= #{monthsAfter.first} AND period < #{monthsAfter.end}";
    String DAYS_AFTER = "grain = 3 AND period >= #{daysAfter.first} AND period < #{daysAfter.end}";

    String OF_CLIENTS =
            "(" + OF_CLIENT + DAYS_BEFORE + " UNION ALL " + OF_CLIENT + MONTHS_BEFORE + " UNION ALL " + OF_CLIENT
                    + YEARS + " UNION ALL " + OF_CLIENT + MONTHS_AFTER + " UNION ALL " + OF_CLIENT + DAYS_AFTER + ") c";
    String OF_PROJECTS = "(" + OF_PROJECT + DAYS_BEFORE + " UNION ALL " + OF_PROJECT + MONTHS_BEFORE + " UNION ALL "
            + OF_PROJECT + YEARS + " UNION ALL " + OF_PROJECT + MONTHS_AFTER + " UNION ALL " + OF_PROJECT + DAYS_AFTER
            + ") p";

    String SUMS = "sum(revenue) AS revenue, sum(cost) AS cost, sum(uncosted) AS uncosted";

    @Insert(
            """
            INSERT INTO earning (company, kind, grain, period, subject, revenue, cost, uncosted)
            VALUES (#{company}, #{key.kind}, #{key.grain}, #{key.period}, #{key.subject}, #{sums.revenue}, #{sums.cost}, #{sums.uncosted})
            ON CONFLICT (company, kind, grain, period, subject) DO UPDATE SET revenue = earning.revenue + excluded.revenue,
              cost = earning.cost + excluded.cost, uncosted = earning.uncosted + excluded.uncosted""")
    void add(@Param("company") long company, @Param("key") EarningSums.Key key, @Param("sums") EarningSums.Sums sums);

    @Select("SELECT subject, " + SUMS + " FROM " + OF_CLIENTS + " GROUP BY subject ORDER BY sum(revenue) DESC, subject")
    List<SumRow> byClient(
            @Param("company") long company,
            @Param("daysBefore") Cover.Stretch daysBefore,
            @Param("monthsBefore") Cover.Stretch monthsBefore,
            @Param("years") Cover.Stretch years,
            @Param("monthsAfter") Cover.Stretch monthsAfter,
            @Param("daysAfter") Cover.Stretch daysAfter);

    /** Of all clients together in the row without a subject, read at the same moment. */
    @Select("SELECT subject, " + SUMS + " FROM " + OF_PROJECTS
            + " GROUP BY subject UNION ALL SELECT NULL, coalesce(sum(revenue), 0),"
            + " coalesce(sum(cost), 0), coalesce(sum(uncosted), 0) FROM " + OF_CLIENTS)
    List<SumRow> byProject(
            @Param("company") long company,
            @Param("daysBefore") Cover.Stretch daysBefore,
            @Param("monthsBefore") Cover.Stretch monthsBefore,
            @Param("years") Cover.Stretch years,
            @Param("monthsAfter") Cover.Stretch monthsAfter,
            @Param("daysAfter") Cover.Stretch daysAfter);

    @Select(
            """
            SELECT i.public_id, e.journal, e.year, e.number, i.kind, i.date, i.partner,
              sum(CASE WHEN a.subtype = 'REVENUE' THEN l.net ELSE 0 END) AS revenue,
              sum(CASE WHEN a.subtype = 'REVENUE' THEN coalesce(l.cost, 0) ELSE 0 END) AS cost,
              sum(CASE WHEN a.subtype = 'REVENUE' AND l.cost IS NULL THEN l.net ELSE 0 END) AS uncosted
            FROM (SELECT * FROM invoice WHERE company = #{company} AND date >= #{from} AND date <= #{to} AND entry IS NOT NULL
                AND kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE') ORDER BY date DESC, id DESC LIMIT #{most}) i
              JOIN entry e ON e.company = i.company AND e.id = i.entry
              JOIN invoice_line l ON l.company = i.company AND l.invoice = i.id
              JOIN account a ON a.company = l.company AND a.id = l.account
            GROUP BY i.id, i.public_id, e.journal, e.year, e.number, i.kind, i.date, i.partner
            ORDER BY i.date DESC, i.id DESC""")
    List<DocumentRow> byDocument(
            @Param("company") long company,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("most") int most);

    record SumRow(@Nullable UUID subject, long revenue, long cost, long uncosted) {

        Earning earning(Currency currency) {
            return EarningMapper.earning(revenue, cost, uncosted, currency);
        }
    }

    /** Without signs: a credit note's amounts are above zero, too. */
    record DocumentRow(
            UUID publicId,
            String journal,
            int year,
            long number,
            String kind,
            LocalDate date,
            UUID partner,
            long revenue,
            long cost,
            long uncosted) {

        Earning unsigned(Currency currency) {
            return EarningMapper.earning(revenue, cost, uncosted, currency);
        }
    }

    private static Earning earning(long revenue, long cost, long uncosted, Currency currency) {
        return new Earning(new Money(revenue, currency), new Money(cost, currency), new Money(uncosted, currency));
    }
}
