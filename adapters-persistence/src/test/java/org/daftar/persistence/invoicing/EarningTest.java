package org.daftar.persistence.invoicing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.tax.Pricing;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.query.Earnings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients and projects earned us, whatever was invoiced, credited and cancelled, is what the ledger says they did. */
class EarningTest extends OnBothDatabases {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final int DAYS = 500;
    private static final Money NOTHING = Company.aed("0.00");

    private final Random random = new Random(20260315);
    private List<UUID> clients;
    private List<Optional<UUID>> projects;

    /** What one document should have earned: seen from outside, by what was asked for. */
    private record Earned(UUID client, LocalDate day, Money revenue, Map<Optional<UUID>, Money> ofProjects) {}

    @BeforeEach
    void open() {
        clients = new ArrayList<>();
        projects = List.of(
                Optional.empty(),
                Optional.of(alpha.project("Villa").id().value()),
                Optional.of(alpha.project("Tower").id().value()));
        for (int i = 0; i < 4; i++) clients.add(alpha.client("Client " + i).id().value());
    }

    @Test
    void revenue_by_client_and_by_project_is_what_documents_earned_and_by_what_they_moved_the_revenue_accounts() {
        var history = new ArrayList<Earned>();
        for (var client : clients) {
            var before = FIRST.minusDays(DAYS);
            var deposit = line("1000000", null, null);
            invoicing()
                    .record(
                            alpha.owner(),
                            document(InvoiceKind.CUSTOMER_INVOICE, client, before, Pricing.EXCLUSIVE, true, deposit));
        }
        for (int i = 0; i < 90; i++) step(history);
        var revenue = revenueAccounts();
        for (int i = 0; i < 60; i++) {
            var from = FIRST.plusDays(random.nextInt(DAYS) - 20L);
            var to = from.plusDays(random.nextInt(450));
            var told = byClient(from, to);
            var expected = history.stream()
                    .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                    .collect(toMap(Earned::client, Earned::revenue, Money::plus));
            assertThat(told).as(from + " to " + to).isEqualTo(expected);
            assertThat(byProject(from, to)).isEqualTo(ofProjects(history, from, to));
            var moved = installation.daftar().read().balances().between(alpha.books(), from, to).stream()
                    .filter(turnover -> revenue.contains(turnover.account()))
                    .map(turnover -> turnover.balance().negated())
                    .reduce(NOTHING, Money::plus);
            assertThat(told.values().stream().reduce(NOTHING, Money::plus)).isEqualTo(moved);
        }
    }

    @Test
    void a_deposit_earns_nothing_until_an_invoice_deducts_it_and_a_cancelled_invoice_earned_nothing() {
        record(InvoiceKind.CUSTOMER_INVOICE, FIRST, true, line("120", null, null));
        assertThat(byClient(FIRST, FIRST).values()).containsOnly(NOTHING);
        record(InvoiceKind.CUSTOMER_INVOICE, FIRST, false, line("600", null, null), line("-120", "2200", null));
        assertThat(byClient(FIRST, FIRST).values()).containsOnly(Company.aed("600.00"));
        var mistaken = record(InvoiceKind.CUSTOMER_INVOICE, FIRST, false, line("77.77", null, "10"));
        invoicing().cancel(alpha.owner(), mistaken.id(), FIRST.plusDays(1), "Mistaken", false);
        assertThat(earnings(FIRST, FIRST.plusDays(1)))
                .containsExactly(new Earnings.OfClient(
                        clients.get(0), new Earning(Company.aed("600.00"), NOTHING, Company.aed("600.00"))));
    }

    @Test
    void the_margin_is_what_is_left_of_the_revenue_and_a_credit_note_takes_it_back() {
        var sold = record(
                InvoiceKind.CUSTOMER_INVOICE, FIRST, false, line("150", null, "105.005"), line("50", null, null));
        invoicing().draft(alpha.owner(), document(InvoiceKind.CUSTOMER_INVOICE, FIRST, false));
        var earning = new Earning(Company.aed("200.00"), Company.aed("105.01"), Company.aed("50.00"));
        assertThat(earnings(FIRST, FIRST)).containsExactly(new Earnings.OfClient(clients.get(0), earning));
        invoicing().cancel(alpha.owner(), sold.id(), FIRST.plusDays(3), "Returned", false);
        assertThat(installation.daftar().read().earnings().byDocument(alpha.books(), FIRST, FIRST.plusDays(3), 10))
                .extracting(Earnings.OfDocument::earning)
                .containsExactly(earning.negated(), earning);
        assertThat(earnings(FIRST, FIRST.plusDays(3)).get(0).earning()).isEqualTo(Earning.zero(NOTHING.currency()));
    }

    /** An invoice or a credit note of random lines; some are drafts, some are cancelled, and bills earn nothing. */
    private void step(List<Earned> history) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var client = clients.get(random.nextInt(clients.size()));
        var kind = random.nextInt(4) == 0 ? InvoiceKind.CUSTOMER_CREDIT_NOTE : InvoiceKind.CUSTOMER_INVOICE;
        var wanted = document(
                kind,
                client,
                day,
                random.nextBoolean() ? Pricing.INCLUSIVE : Pricing.EXCLUSIVE,
                false,
                randomLine("4000"),
                randomLine("4080"),
                randomLine("4800"),
                randomLine("2200"));
        if (random.nextInt(10) == 0) {
            invoicing().draft(alpha.owner(), wanted);
            return;
        }
        var posted = invoicing().record(alpha.owner(), wanted);
        history.add(earned(posted));
        if (kind.isCreditNote()) return;
        if (random.nextInt(3) == 0) history.add(earned(partOf(posted, day.plusDays(random.nextInt(40)))));
        if (random.nextInt(3) == 0) history.add(earned(allOf(posted, day.plusDays(random.nextInt(40)))));
    }

    private RecordedInvoice partOf(RecordedInvoice posted, LocalDate day) {
        var part = new Invoicing.Part(1 + random.nextInt(4), BigDecimal.valueOf(1 + random.nextInt(9), 1));
        return invoicing()
                .credit(alpha.owner(), posted.id(), day, "Part of it", List.of(part))
                .creditNote();
    }

    private RecordedInvoice allOf(RecordedInvoice posted, LocalDate day) {
        return invoicing()
                .cancel(alpha.owner(), posted.id(), day, "Returned", false)
                .creditNote()
                .orElseThrow();
    }

    /** Sales and their returns; other income and deposits are no revenue. */
    private Earned earned(RecordedInvoice posted) {
        var accounts = List.of(alpha.account("4000"), alpha.account("4080"));
        var content = posted.content();
        var revenue = content.lines().stream()
                .filter(line -> accounts.contains(line.account()))
                .map(line -> line.amount().net())
                .reduce(NOTHING, Money::plus);
        var ofProjects = content.lines().stream()
                .filter(line -> accounts.contains(line.account()))
                .collect(toMap(
                        InvoiceLine::project,
                        line -> signed(posted, line.amount().net()),
                        Money::plus));
        return new Earned(content.partner(), content.date(), signed(posted, revenue), ofProjects);
    }

    private static Money signed(RecordedInvoice posted, Money amount) {
        return posted.content().kind().isCreditNote() ? amount.negated() : amount;
    }

    private static Map<Optional<UUID>, Money> ofProjects(List<Earned> history, LocalDate from, LocalDate to) {
        var sums = history.stream()
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .flatMap(each -> each.ofProjects().entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Money::plus));
        sums.remove(Optional.<UUID>empty(), NOTHING);
        return sums;
    }

    private Map<Optional<UUID>, Money> byProject(LocalDate from, LocalDate to) {
        return daftar.read().earnings().byProject(alpha.books(), from, to).stream()
                .collect(toMap(
                        Earnings.OfProject::project, each -> each.earning().revenue()));
    }

    private Invoicing invoicing() {
        return installation.daftar().invoicing();
    }

    private List<AccountId> revenueAccounts() {
        return installation.daftar().read().accounts().chart(alpha.books()).stream()
                .filter(account -> account.subtype() == Subtype.REVENUE)
                .map(Account::id)
                .toList();
    }

    private Map<UUID, Money> byClient(LocalDate from, LocalDate to) {
        return earnings(from, to).stream()
                .collect(toMap(Earnings.OfClient::client, each -> each.earning().revenue()));
    }

    private List<Earnings.OfClient> earnings(LocalDate from, LocalDate to) {
        return installation.daftar().read().earnings().byClient(alpha.books(), from, to);
    }

    private RecordedInvoice record(InvoiceKind kind, LocalDate day, boolean deposit, NewInvoice.Line... lines) {
        return invoicing().record(alpha.owner(), document(kind, day, deposit, lines));
    }

    private NewInvoice document(InvoiceKind kind, LocalDate day, boolean deposit, NewInvoice.Line... lines) {
        var all = lines.length == 0 ? new NewInvoice.Line[] {line("1", null, null)} : lines;
        return document(kind, clients.get(0), day, Pricing.EXCLUSIVE, deposit, all);
    }

    private static NewInvoice document(
            InvoiceKind kind, UUID client, LocalDate day, Pricing pricing, boolean deposit, NewInvoice.Line... lines) {
        return new NewInvoice(
                kind,
                client,
                Optional.of(day),
                Optional.empty(),
                Optional.of(30),
                pricing,
                Optional.empty(),
                deposit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(lines));
    }

    private NewInvoice.Line randomLine(String account) {
        var price = BigDecimal.valueOf(1_000 + random.nextInt(100_000), 3).toPlainString();
        return line(price, account, random.nextBoolean() ? price : null, projects.get(random.nextInt(projects.size())));
    }

    /** @param account null for the usual one, cost null for none */
    private NewInvoice.Line line(String price, String account, String cost) {
        return line(price, account, cost, Optional.empty());
    }

    private NewInvoice.Line line(String price, String account, String cost, Optional<UUID> project) {
        return new NewInvoice.Line(
                Optional.of("Services"),
                BigDecimal.ONE,
                new BigDecimal(price),
                BigDecimal.ZERO,
                Optional.ofNullable(account).map(alpha::account),
                Optional.of("STANDARD"),
                project,
                Optional.ofNullable(cost).map(BigDecimal::new));
    }
}
