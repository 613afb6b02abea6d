package org.daftar.persistence.banking;

import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.banking.BatchLaws;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.persistence.engine.Session;

/** Where batches, their members and what these were made of do not say the same. */
final class BatchFaults {

    public interface Mapper {

        @Select("SELECT count(*) FROM payment_batch WHERE company = #{company}")
        long batches(long company);

        @Select(
                """
                SELECT 'batch ' || b.reference || ' says ' || b.members || ' members of ' || b.total || ' minor units, they say otherwise'
                FROM payment_batch b LEFT JOIN (
                  SELECT batch, count(*) AS n, max(place) AS last, sum(amount) AS total FROM batch_transfer
                    WHERE company = #{company} GROUP BY batch
                  UNION ALL SELECT batch, count(*), max(place),
                    sum(fixed + housing + conveyance + medical + passage + overtime + other + encashment) FROM batch_salary
                    WHERE company = #{company} GROUP BY batch) m ON m.batch = b.id
                WHERE b.company = #{company} AND (m.n IS NULL OR m.n <> b.members OR m.last <> b.members OR m.total <> b.total) LIMIT 5""")
        List<String> uneven(long company);

        @Select(
                """
                SELECT 'member ' || t.place || ' of batch ' || b.reference || ' is no posted transfer of that amount from its account'
                FROM batch_transfer t JOIN payment_batch b ON b.company = t.company AND b.id = t.batch
                  LEFT JOIN bank_account a ON a.company = b.company AND a.id = b.account
                  LEFT JOIN payment p ON p.company = t.company AND p.id = t.payment
                WHERE t.company = #{company} AND (p.id IS NULL OR a.id IS NULL OR p.entry IS NULL OR p.direction <> 'OUTBOUND'
                  OR p.method <> 'BANK_TRANSFER' OR p.amount <> t.amount OR p.currency <> b.currency OR p.account <> a.account) LIMIT 5""")
        List<String> otherPayments(long company);

        @Select(
                """
                SELECT 'payment ' || payment || ' was exported ' || count(*) || ' times, and ' || sum(1 - again) || ' of them was the first'
                FROM batch_transfer WHERE company = #{company} GROUP BY payment HAVING sum(1 - again) <> 1 LIMIT 5""")
        List<String> exportedTwice(long company);

        @Select(
                """
                SELECT 'a salary of one run was exported ' || count(*) || ' times, and ' || sum(1 - again) || ' of them was the first'
                FROM batch_salary WHERE company = #{company} GROUP BY run, employee HAVING sum(1 - again) <> 1 LIMIT 5""")
        List<String> paidTwice(long company);

        @Select(
                """
                SELECT 'member ' || s.place || ' of batch ' || b.reference || ' is of another run' FROM batch_salary s
                  JOIN payment_batch b ON b.company = s.company AND b.id = s.batch
                WHERE s.company = #{company} AND (b.run IS NULL OR b.run <> s.run) LIMIT 5""")
        List<String> otherRuns(long company);

        @Select("SELECT count(*) FROM payment_batch WHERE company = #{company} AND run IS NOT NULL")
        long salaryFiles(long company);

        /** A run is in a file as a whole; what is there of no run somebody else vouches for. */
        @Select(
                """
                SELECT 'batch ' || b.reference || ' pays ' || b.total || ' minor units of a run that is posted with ' || r.net
                FROM payment_batch b JOIN payroll_run r ON r.company = b.company AND r.public_id = b.run
                WHERE b.company = #{company} AND (r.entry IS NULL OR r.net <> b.total) LIMIT 5""")
        List<String> otherNet(long company);

        /** The last file of a run is the one that its bank got. */
        @Select(
                """
                SELECT 'batch ' || b.reference || ' pays a run from another account than the one that is booked'
                FROM payment_batch b JOIN bank_account k ON k.company = b.company AND k.id = b.account
                  JOIN payroll_run r ON r.company = b.company AND r.public_id = b.run
                WHERE b.company = #{company} AND r.account <> k.account AND NOT EXISTS (
                  SELECT 1 FROM payment_batch l WHERE l.company = b.company AND l.run = b.run AND l.id > b.id) LIMIT 5""")
        List<String> otherAccount(long company);
    }

    private BatchFaults() {}

    static List<Verdict> judged(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var salaries = BatchLaws.salaries(
                mapper.salaryFiles(company),
                Stream.of(mapper.otherNet(company), mapper.otherAccount(company))
                        .flatMap(List::stream)
                        .toList());
        var all = BatchLaws.judge(
                mapper.batches(company),
                Stream.of(
                                mapper.uneven(company),
                                mapper.otherPayments(company),
                                mapper.exportedTwice(company),
                                mapper.paidTwice(company),
                                mapper.otherRuns(company))
                        .flatMap(List::stream)
                        .toList());
        return Stream.concat(all.stream(), Stream.of(salaries)).toList();
    }
}
