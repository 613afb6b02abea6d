package org.daftar.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.Trade;
import org.daftar.ports.statements.NewStatement;

/**
 * Random bookings, statements, matches, write-offs and what undoes them, on the real use cases and a real database, agree with
 * {@link ReferenceBank} after each, and the laws hold in the end.
 */
class ReconciliationModelTest {

    /** What is chosen by a number is counted round what is there. */
    private record Deed(Kind kind, int which, List<Integer> others, List<Long> amounts) {}

    private enum Kind {
        BOOK,
        TAKE,
        MATCH,
        UNMATCH,
        WRITE_OFF,
        AUTO
    }

    @Property(tries = 40)
    void what_is_cleared_by_what_is_what_the_model_says(@ForAll("histories") List<Deed> history) {
        new Run(Database.SQLITE).of(history);
    }

    @Property(tries = 10)
    void in_postgresql_too(@ForAll("histories") List<Deed> history) {
        new Run(Database.POSTGRESQL).of(history);
    }

    private static final class Run {

        private final Bank bank;
        private final Company company;
        private final List<EntryId> postings = new ArrayList<>();
        private final List<StatementLineId> lines = new ArrayList<>();
        private final List<BankStatement> statements = new ArrayList<>();
        private ReferenceBank model = new ReferenceBank();

        Run(Database database) {
            company = Installation.on(database).alpha();
            bank = Bank.of(company);
        }

        void of(List<Deed> history) {
            for (var deed : history) {
                var next = model.copy();
                var expected = told(() -> inModel(next, deed));
                assertThat(told(() -> inBooks(deed))).as(deed.toString()).isEqualTo(expected);
                if (expected.equals("done")) model = next;
                requireLikeModel();
            }
            var report = company.daftar().verification().verify(company.books(), (seen, things) -> {});
            assertThat(report.verdicts()).isNotEmpty().allMatch(verdict -> verdict.holds(), "holds");
        }

        private void inModel(ReferenceBank next, Deed deed) {
            switch (deed.kind()) {
                case BOOK -> next.book(deed.amounts().get(0));
                case TAKE -> next.take(deed.amounts());
                case MATCH -> next.match(line(deed), chosen(deed));
                case UNMATCH -> next.unmatch(line(deed));
                case WRITE_OFF -> next.writeOff(line(deed));
                case AUTO -> next.matchUndisputed(lastStatement(), lines.size());
            }
        }

        private void inBooks(Deed deed) {
            var owner = company.owner();
            switch (deed.kind()) {
                case BOOK -> book(deed.amounts().get(0));
                case TAKE -> take(deed.amounts());
                case MATCH ->
                    bank.reconciliation()
                            .match(
                                    owner,
                                    lines.get(line(deed)),
                                    chosen(deed).stream().map(postings::get).toList(),
                                    List.of());
                case UNMATCH -> bank.reconciliation().unmatch(owner, lines.get(line(deed)));
                case WRITE_OFF -> {
                    var written = bank.writeOff(lines.get(line(deed)));
                    postings.add(written.writeOff().orElseThrow().entry());
                }
                case AUTO ->
                    bank.reconciliation()
                            .matchUndisputed(
                                    owner, statements.get(statements.size() - 1).id());
            }
        }

        private void book(long fils) {
            var amount = decimal(Math.abs(fils)).toPlainString();
            var entry = fils > 0
                    ? company.entry(Trade.DAY, "1010", "3000", amount)
                    : company.entry(Trade.DAY, "3000", "1010", amount);
            postings.add(
                    company.daftar().ledger().record(company.owner(), entry).id());
        }

        private void take(List<Long> amounts) {
            var sent = amounts.stream()
                    .map(fils -> Bank.line(Trade.DAY, decimal(fils).toPlainString(), "T"))
                    .toArray(NewStatement.Line[]::new);
            var taken = bank.taken("S-" + statements.size(), sent);
            statements.add(taken);
            bank.lines(taken).stream().map(ReconciledLine::id).forEach(lines::add);
        }

        private int line(Deed deed) {
            return deed.which() % lines.size();
        }

        private List<Integer> chosen(Deed deed) {
            return deed.others().stream()
                    .map(each -> each % postings.size())
                    .distinct()
                    .toList();
        }

        private int lastStatement() {
            return lines.size() - statements.get(statements.size() - 1).lines();
        }

        private void requireLikeModel() {
            assertThat(model.lines()).isEqualTo(lines.size());
            assertThat(model.postings()).isEqualTo(postings.size());
            for (int line = 0; line < lines.size(); line++)
                assertThat(bank.now(lines.get(line)).difference().minor()).isEqualTo(model.difference(line));
            var standing = bank.standing();
            assertThat(standing.booked().minor()).isEqualTo(model.booked());
            assertThat(standing.inTransit().minor()).isEqualTo(model.inTransit());
        }

        private static BigDecimal decimal(long fils) {
            return BigDecimal.valueOf(fils, 2);
        }

        private static String told(Runnable deed) {
            try {
                deed.run();
                return "done";
            } catch (Refused refused) {
                return refused.refusal().code();
            } catch (ReferenceBank.No no) {
                return String.valueOf(no.getMessage());
            }
        }
    }

    /** To begin with there is something booked and something on a statement. */
    @Provide
    Arbitrary<List<Deed>> histories() {
        return deeds().list()
                .ofMaxSize(Integer.getInteger("daftar.model.actions", 12))
                .map(then -> {
                    var all = new ArrayList<Deed>();
                    for (long amount : new long[] {5000, -5000, 7000, 5000})
                        all.add(new Deed(Kind.BOOK, 0, List.of(), List.of(amount)));
                    all.add(new Deed(Kind.TAKE, 0, List.of(), List.of(5000L, 7400L, -5000L, 12000L)));
                    all.addAll(then);
                    return all;
                });
    }

    private static Arbitrary<Deed> deeds() {
        var kinds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Kind.BOOK)),
                Tuple.of(2, Arbitraries.just(Kind.TAKE)),
                Tuple.of(6, Arbitraries.just(Kind.MATCH)),
                Tuple.of(2, Arbitraries.just(Kind.UNMATCH)),
                Tuple.of(3, Arbitraries.just(Kind.WRITE_OFF)),
                Tuple.of(1, Arbitraries.just(Kind.AUTO)));
        var amounts = Arbitraries.of(5000L, -5000L, 7000L, 7400L, 12000L, 6001L);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(2),
                        amounts.list().ofMinSize(1).ofMaxSize(3))
                .as(Deed::new);
    }
}
