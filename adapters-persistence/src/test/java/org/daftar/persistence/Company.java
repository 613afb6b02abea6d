package org.daftar.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.projects.Project;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.projects.ProjectRegister.Wanted;
import org.daftar.services.Daftar;

/** A company of one owner, with words for entering things. */
public record Company(Daftar daftar, Caller owner) {

    private static final Currency AED = Currency.known("AED");

    /** Of an owner whom nobody else knows. */
    public static Company founded(Daftar daftar) {
        return founded(daftar, "owner-" + UUID.randomUUID() + "@company.test");
    }

    public static Company founded(Daftar daftar, String email) {
        return founded(daftar, owner(daftar, email));
    }

    public static Company founded(Daftar daftar, SignedIn owner) {
        var company = daftar.access().found(owner, NewCompany.trading("Alpha Trading LLC"));
        var membership =
                daftar.read().directory().membership(owner.user(), company).orElseThrow();
        return new Company(daftar, membership.caller(owner.origin()));
    }

    /** Of a tenant that has no company yet. */
    public static SignedIn owner(Daftar daftar, String email) {
        return daftar.access()
                .openTenant(
                        new Origin(new RequestId("test"), "test"),
                        new NewTenant(
                                "Alpha", Plan.SELF_HOSTED, new EmailAddress(email), "Owner", "correct horse battery"));
    }

    public Books books() {
        return owner.books();
    }

    public AccountId account(String code) {
        return daftar.read().accounts().chart(books()).stream()
                .filter(account -> account.code().value().equals(code))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }

    /** What the audit trail says was done, oldest first. */
    public List<String> trail() {
        return daftar.read().auditTrail().after(books(), 0, 10_000).stream()
                .map(row -> row.fact().action())
                .toList();
    }

    /** What the audit trail tells of deeds of that name, oldest first: each attribute as it was and as it is. */
    public List<String> told(String action) {
        return daftar.read().auditTrail().after(books(), 0, 10_000).stream()
                .filter(row -> row.fact().action().equals(action))
                .flatMap(row -> row.fact().changes().stream())
                .map(change -> change.field() + ": "
                        + change.before().map(before -> before + " > ").orElse("")
                        + change.after().orElse("-"))
                .toList();
    }

    /** Debits less credits, all days together. */
    public String balance(String code) {
        return daftar.read()
                .accounts()
                .row(books(), account(code))
                .orElseThrow()
                .balance()
                .toDecimal()
                .toPlainString();
    }

    public DraftEntry entry(LocalDate date, String debit, String credit, String amount) {
        return new DraftEntry(
                date,
                Optional.empty(),
                Optional.of("Entry of " + amount),
                JournalCode.GENERAL,
                List.of(line(debit, amount, null), line(credit, null, amount)));
    }

    public DraftEntry.Line line(String code, String debit, String credit) {
        return new DraftEntry.Line(
                account(code),
                money(debit),
                money(credit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Of a partner, on a receivable or payable account. */
    public DraftEntry.Line line(String code, String debit, String credit, PartyId partner, LocalDate due) {
        return new DraftEntry.Line(
                account(code),
                money(debit),
                money(credit),
                Optional.empty(),
                Optional.of(partner.value()),
                Optional.empty(),
                Optional.of(due));
    }

    public static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }

    public Party client(String name) {
        return party(name, PartyRole.CLIENT);
    }

    public Project project(String name) {
        return daftar.projects().open(owner, Wanted.named(name, name));
    }

    public Party party(String name, PartyRole... roles) {
        return daftar.parties().add(owner, PartyContent.named(name, roles));
    }

    private static Optional<Money> money(String amount) {
        return Optional.ofNullable(amount).map(Company::aed);
    }
}
