package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.FiscalYear;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.assets.driven.AssetStores;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.banking.driven.BankingStores;
import org.daftar.ports.bom.driven.BomStores;
import org.daftar.ports.catalog.driven.CatalogStores;
import org.daftar.ports.documents.driven.DocumentStores;
import org.daftar.ports.invoicing.driven.InvoicingStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.ledger.driven.BudgetStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.driven.CompanyStore;
import org.daftar.ports.ledger.driven.ItemStore;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.driven.LedgerStores;
import org.daftar.ports.ledger.driven.SealStore;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Book;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Maintained;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.ports.lists.driven.ListStores;
import org.daftar.ports.manufacturing.driven.ManufacturingStores;
import org.daftar.ports.orders.driven.OrderStores;
import org.daftar.ports.party.driven.PartyStores;
import org.daftar.ports.payments.driven.PaymentStores;
import org.daftar.ports.payroll.driven.PayrollStores;
import org.daftar.ports.people.driven.PeopleStores;
import org.daftar.ports.purchasing.driven.PurchasingStores;
import org.daftar.ports.sales.driven.SalesStores;
import org.daftar.ports.statements.driven.StatementStores;
import org.daftar.ports.stock.driven.StockStores;
import org.daftar.ports.tax.driven.TaxStores;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What gapless numbers cost: the same postings beside books whose numbers come from a counter in memory. */
class NumbersCostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final int ENTRIES = 200;
    private static final int FEWEST_ROUNDS = 6;
    private static final int MOST_ROUNDS = 24;

    /** Turn and turn about, and more often when in doubt: what slows a round down may be the machine's own business. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void R43_posting_with_gapless_numbers_is_within_a_tenth_of_posting_without(
            Database database, @TempDir Path directory) {
        try (var installation = Installation.on(database, directory)) {
            var counted = installation.alpha();
            var free = Company.founded(Daftar.on(new Unnumbered(installation.storage())), "owner@free.test");
            // The row that numbers refer to.
            installation.daftar().ledger().record(free.owner(), free.entry(DAY, "1010", "3000", "1.00"));
            post(installation.storage(), counted);
            post(installation.storage(), free);
            long with = 0;
            long without = 0;
            for (int round = 1; round <= MOST_ROUNDS; round++) {
                if (round % 2 == 0) with += post(installation.storage(), counted);
                without += post(installation.storage(), free);
                if (round % 2 != 0) with += post(installation.storage(), counted);
                if (round >= FEWEST_ROUNDS && with * 10 <= without * 11) break;
            }
            assertThat(with * 10)
                    .as("tenths of nanoseconds, %s with and %s without", with, without)
                    .isLessThanOrEqualTo(without * 11);
        }
    }

    /** Units that are queued together and run in batches. @return nanoseconds */
    private static long post(Storage storage, Company company) {
        var lent = new ArrayList<Runnable>();
        var told = new AtomicLong();
        var entry = company.entry(DAY, "1010", "3000", "1.00");
        storage.snapshots().read(company.books(), () -> 0);
        for (int i = 0; i < ENTRIES; i++) {
            var unit = new Unit<>(
                    () -> company.daftar().ledger().record(company.owner(), entry),
                    false,
                    System.nanoTime() + 60_000_000_000L,
                    outcome -> {
                        if (outcome instanceof Unit.Outcome.Done) told.incrementAndGet();
                    });
            storage.transactions().submit(company.books(), unit, lent::add);
        }
        long began = System.nanoTime();
        lent.forEach(Runnable::run);
        long took = System.nanoTime() - began;
        assertThat(told).hasValue(ENTRIES);
        return took;
    }

    /** The same storage, but for where numbers come from. */
    private record Unnumbered(Storage real) implements Storage, LedgerStores {

        @Override
        public JournalStore journal() {
            return new Counting(real.ledger().journal(), new AtomicLong(1));
        }

        @Override
        public LedgerStores ledger() {
            return this;
        }

        @Override
        public Transactions transactions() {
            return real.transactions();
        }

        @Override
        public Snapshots snapshots() {
            return real.snapshots();
        }

        @Override
        public KeptAnswers keptAnswers() {
            return real.keptAnswers();
        }

        @Override
        public AccessStores access() {
            return real.access();
        }

        @Override
        public AuditStores audit() {
            return real.audit();
        }

        @Override
        public ListStores lists() {
            return real.lists();
        }

        @Override
        public PartyStores party() {
            return real.party();
        }

        @Override
        public CatalogStores catalog() {
            return real.catalog();
        }

        @Override
        public StockStores stock() {
            return real.stock();
        }

        @Override
        public BomStores bom() {
            return real.bom();
        }

        @Override
        public TaxStores tax() {
            return real.tax();
        }

        @Override
        public PaymentStores payments() {
            return real.payments();
        }

        @Override
        public OrderStores orders() {
            return real.orders();
        }

        @Override
        public ManufacturingStores manufacturing() {
            return real.manufacturing();
        }

        @Override
        public PurchasingStores purchasing() {
            return real.purchasing();
        }

        @Override
        public SalesStores sales() {
            return real.sales();
        }

        @Override
        public BankingStores banking() {
            return real.banking();
        }

        @Override
        public AssetStores assets() {
            return real.assets();
        }

        @Override
        public PeopleStores people() {
            return real.people();
        }

        @Override
        public PayrollStores payroll() {
            return real.payroll();
        }

        @Override
        public StatementStores statements() {
            return real.statements();
        }

        @Override
        public DocumentStores documents() {
            return real.documents();
        }

        @Override
        public InvoicingStores invoicing() {
            return real.invoicing();
        }

        @Override
        public ChartStore chart() {
            return real.ledger().chart();
        }

        @Override
        public CompanyStore company() {
            return real.ledger().company();
        }

        @Override
        public Accounts accounts() {
            return real.ledger().accounts();
        }

        @Override
        public Entries entries() {
            return real.ledger().entries();
        }

        @Override
        public Balances balances() {
            return real.ledger().balances();
        }

        @Override
        public CompanyProfiles profiles() {
            return real.ledger().profiles();
        }

        @Override
        public Maintained maintained() {
            return real.ledger().maintained();
        }

        @Override
        public SealStore seals() {
            return real.ledger().seals();
        }

        @Override
        public ItemStore items() {
            return real.ledger().items();
        }

        @Override
        public Subledger subledger() {
            return real.ledger().subledger();
        }

        @Override
        public BudgetStore budgetStore() {
            return real.ledger().budgetStore();
        }

        @Override
        public Budgets budgets() {
            return real.ledger().budgets();
        }

        @Override
        public Book book() {
            return real.ledger().book();
        }

        @Override
        public void close() {
            real.close();
        }
    }

    private record Counting(JournalStore real, AtomicLong last) implements JournalStore {

        @Override
        public EntryNumber nextNumber(Books books, JournalCode journal, FiscalYear year) {
            return new EntryNumber(journal, year.label(), last.incrementAndGet());
        }

        @Override
        public void saveDraft(Books books, Draft draft) {
            real.saveDraft(books, draft);
        }

        @Override
        public Optional<Draft> draft(Books books, EntryId id) {
            return real.draft(books, id);
        }

        @Override
        public Head head(Books books) {
            return real.head(books);
        }

        @Override
        public boolean hasJournal(Books books, JournalCode journal) {
            return real.hasJournal(books, journal);
        }

        @Override
        public void append(Books books, PostedEntry entry) {
            real.append(books, entry);
        }

        @Override
        public void appendDrafted(Books books, PostedEntry entry) {
            real.appendDrafted(books, entry);
        }

        @Override
        public Optional<PostedEntry> posted(Books books, EntryId id) {
            return real.posted(books, id);
        }

        @Override
        public Optional<EntryId> reversalOf(Books books, EntryId original) {
            return real.reversalOf(books, original);
        }
    }
}
