package org.daftar.persistence.invoicing;

import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.invoicing.InvoicingState;
import org.daftar.model.invoicing.WriteOff;
import org.daftar.model.kernel.Currency;
import org.daftar.persistence.engine.Session;

/** Where documents, their entries and the tax return do not say the same, as far as no single day tells it. */
final class InvoicingFaults {

    public interface Mapper {

        @Select("SELECT count(*) FROM invoice WHERE company = #{company}")
        long documents(long company);

        @Select(
                """
                SELECT 'entry ' || e.seq || ' was written by a document that is not there' FROM entry e
                WHERE e.company = #{company} AND e.source_kind = 'invoice'
                  AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.company = e.company AND i.entry = e.id) LIMIT 5""")
        List<String> orphans(long company);

        @Select(
                """
                SELECT 'the tax accounts say ' || x.booked || ' minor units of ' || x.what || ', the returns ' || x.told FROM (
                  SELECT 'output tax' AS what,
                    (SELECT coalesce(sum(m.credit - m.debit), 0) FROM account a CROSS JOIN movement m
                      WHERE a.company = #{company} AND m.company = a.company AND m.account = a.id AND m.grain = 1 AND a.subtype = 'OUTPUT_TAX') AS booked,
                    (SELECT coalesce(sum(CASE WHEN sale = 1 THEN tax ELSE self_assessed END), 0) FROM tax_movement
                      WHERE company = #{company}) AS told
                  UNION ALL SELECT 'input tax',
                    (SELECT coalesce(sum(m.debit - m.credit), 0) FROM account a CROSS JOIN movement m
                      WHERE a.company = #{company} AND m.company = a.company AND m.account = a.id AND m.grain = 1 AND a.subtype = 'INPUT_TAX'),
                    (SELECT coalesce(sum(CASE WHEN sale = 0 THEN tax + self_assessed ELSE 0 END), 0) FROM tax_movement
                      WHERE company = #{company})) x
                WHERE x.booked <> x.told""")
        List<String> otherwiseBooked(long company);

        @Select(
                """
                SELECT 'of line ' || o.line || ' of document ' || o.invoice || ' more is credited than it charged' FROM invoice n
                  JOIN invoice_line l ON l.company = n.company AND l.invoice = n.id
                  JOIN invoice_line o ON o.company = n.company AND o.invoice = n.corrects AND o.line = l.corrects
                WHERE n.company = #{company} AND n.corrects IS NOT NULL AND n.entry IS NOT NULL
                GROUP BY o.invoice, o.line, o.quantity, o.net, o.tax
                HAVING sum(l.quantity) > o.quantity OR abs(sum(l.net)) > abs(o.net) OR abs(sum(l.tax)) > abs(o.tax)
                  OR (sum(l.quantity) = o.quantity AND (sum(l.net) <> o.net OR sum(l.tax) <> o.tax)) LIMIT 5""")
        List<String> overCredited(long company);

        /** Nothing of it is open, because it settled a document or was reversed. */
        @Select(
                """
                SELECT 'entry ' || e.seq || ' writes off what no document allows' FROM entry e
                  JOIN open_item o ON o.company = e.company AND o.entry = e.id
                WHERE e.company = #{company} AND e.source_kind = #{source} AND (abs(o.amount) > #{most} OR o.open <> 0
                  OR NOT EXISTS (SELECT 1 FROM allocation a JOIN invoice i ON i.company = a.company
                      AND i.entry = CASE a.debit_entry WHEN e.id THEN a.credit_entry ELSE a.debit_entry END
                    WHERE a.company = e.company AND (a.debit_entry = e.id OR a.credit_entry = e.id))) LIMIT 5""")
        List<String> overWritten(
                @Param("company") long company, @Param("source") String source, @Param("most") long most);
    }

    private InvoicingFaults() {}

    static InvoicingState of(Session session, Currency currency) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return new InvoicingState(
                mapper.documents(company),
                mapper.orphans(company),
                EarningFaults.of(session),
                mapper.otherwiseBooked(company),
                all(
                        mapper.overCredited(company),
                        mapper.overWritten(
                                company,
                                WriteOff.SOURCE,
                                WriteOff.most(currency).minor()),
                        SqlDeposits.faults(session)));
    }

    @SafeVarargs
    private static List<String> all(List<String>... faults) {
        return Stream.of(faults).flatMap(List::stream).toList();
    }
}
