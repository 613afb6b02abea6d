package org.daftar.services.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.jspecify.annotations.Nullable;

/** Judges what a person wants to enter, and names every fault at once. */
final class EntryJudge {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final ChartStore chart;
    private final JournalStore journal;
    private final CompanyProfiles profiles;
    private final Nameable partners;
    private final NamedProjects projects;

    EntryJudge(
            ChartStore chart,
            JournalStore journal,
            CompanyProfiles profiles,
            Nameable partners,
            NamedProjects projects) {
        this.chart = chart;
        this.journal = journal;
        this.profiles = profiles;
        this.partners = partners;
        this.projects = projects;
    }

    /** @throws Refused invalid with every flaw, or account_inactive, or partner_inactive, or project_inactive */
    JournalEntry sound(Books books, DraftEntry draft) {
        var flaws = new ArrayList<Flaw>();
        requireDate(draft.date(), flaws);
        if (!journal.hasJournal(books, draft.journal())) {
            flaws.add(new Flaw("journal", "unknown_journal", "There is no journal " + draft.journal() + "."));
        }
        var lines = lines(books, draft.lines(), flaws);
        if (flaws.isEmpty()) flaws.addAll(JournalEntry.flaws(lines));
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return new JournalEntry(
                draft.journal(), draft.date(), draft.reference(), draft.description(), Optional.empty(), lines);
    }

    /**
     * @throws Refused account_inactive when an account was closed since the entry was drafted, invalid when it became a
     *     receivable or payable one, or none any more, and a line does not fit that
     */
    void requireUsable(Books books, JournalEntry content) {
        var accounts = chart.details(
                books, content.lines().stream().map(EntryLine::account).toList());
        for (int i = 0; i < content.lines().size(); i++) {
            var account = accounts.get(content.lines().get(i).account());
            if (account != null && !account.active())
                throw new Refused(inactive(account, "lines[" + i + "].accountId"));
        }
        requireItems(content, accounts);
    }

    /** @throws Refused account_inactive; a document's lines are not the entry's, so no line is named */
    void requireActive(Books books, List<EntryLine> lines) {
        var accounts =
                chart.details(books, lines.stream().map(EntryLine::account).toList());
        for (var account : accounts.values())
            if (!account.active()) throw new Refused(new Refusal.RuleViolated("account_inactive", inactive(account)));
    }

    private static void requireItems(JournalEntry content, Map<AccountId, Account> accounts) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < content.lines().size(); i++) {
            var line = DraftEntry.Line.of(content.lines().get(i));
            var account = accounts.get(line.account());
            if (account == null) continue;
            if (account.subtype().hasOpenItems() && line.partner().isEmpty())
                flaws.add(partnerRequired(account, "lines[" + i + "]"));
            judgeDue(line, accounts, "lines[" + i + "]", flaws);
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    /** @throws Refused invalid */
    static void requireDate(LocalDate date) {
        var flaws = new ArrayList<Flaw>();
        requireDate(date, flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    static void requireDate(LocalDate date, List<Flaw> flaws) {
        requireDate("date", date, flaws);
    }

    static void requireDate(String field, LocalDate date, List<Flaw> flaws) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            flaws.add(new Flaw(field, "out_of_range", "A date lies between " + EARLIEST + " and " + LATEST + "."));
        }
    }

    private List<EntryLine> lines(Books books, List<DraftEntry.Line> drafts, List<Flaw> flaws) {
        if (drafts.size() > JournalEntry.MOST_LINES) {
            flaws.add(new Flaw(
                    "lines", "too_many", "An entry has at most " + JournalEntry.MOST_LINES + " lines. Split it."));
            return List.of();
        }
        var currency = profiles.currency(books);
        var accounts = chart.details(
                books, drafts.stream().map(DraftEntry.Line::account).toList());
        var known = partners.standing(
                books,
                drafts.stream()
                        .flatMap(line -> line.partner().stream())
                        .distinct()
                        .toList());
        var charged = projects.judged(
                books, drafts.stream().flatMap(line -> line.project().stream()).toList());
        var lines = new ArrayList<EntryLine>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            var line = drafts.get(i);
            var path = "lines[" + i + "]";
            judgeAccount(line, accounts, path, flaws);
            judgePartner(line, known, path, flaws);
            charged.judge(line.project(), path + ".projectId", flaws);
            judgeDue(line, accounts, path, flaws);
            var amount = amount(line, currency, path, flaws);
            if (amount != null) {
                lines.add(new EntryLine(
                        line.account(), amount, line.partner(), line.project(), line.description(), line.due()));
            }
        }
        return lines;
    }

    private static void judgeAccount(
            DraftEntry.Line line, Map<AccountId, Account> accounts, String path, List<Flaw> flaws) {
        var account = accounts.get(line.account());
        var field = path + ".accountId";
        if (account == null) {
            flaws.add(
                    new Flaw(field, "unknown_account", "There is no account " + line.account() + " in this company."));
        } else if (!account.active()) {
            throw new Refused(inactive(account, field));
        } else if (account.subtype().manual() == Subtype.Manual.CLOSED) {
            flaws.add(new Flaw(
                    field,
                    "control_account",
                    "Account " + account.code() + " " + account.name()
                            + " is kept by its sub-ledger. Enter the document that moves it instead."));
        } else if (account.subtype().manual() == Subtype.Manual.WITH_PARTNER
                && line.partner().isEmpty()) {
            flaws.add(partnerRequired(account, path));
        }
    }

    private static Flaw partnerRequired(Account account, String path) {
        return new Flaw(
                path + ".partnerId",
                "partner_required",
                "A line on " + account.code() + " " + account.name() + " names the partner who owes or is owed.");
    }

    private static void judgeDue(
            DraftEntry.Line line, Map<AccountId, Account> accounts, String path, List<Flaw> flaws) {
        if (line.due().isEmpty()) return;
        var account = accounts.get(line.account());
        var field = path + ".dueDate";
        if (account != null && !account.subtype().hasOpenItems()) {
            flaws.add(new Flaw(
                    field,
                    "due_date_not_allowed",
                    "Nothing falls due on account " + account.code() + " " + account.name()
                            + ". A due date is of a line on a receivable or payable account."));
        }
        requireDate(field, line.due().get(), flaws);
    }

    private static void judgePartner(
            DraftEntry.Line line, Map<UUID, Nameable.Standing> known, String path, List<Flaw> flaws) {
        if (line.partner().isEmpty()) return;
        var partner = line.partner().get();
        var standing = known.get(partner);
        var field = path + ".partnerId";
        if (standing == null) {
            flaws.add(new Flaw(field, "unknown_partner", "There is no partner " + partner + " in this company."));
        } else if (standing == Nameable.Standing.INACTIVE) {
            var message = "Partner " + partner + " is inactive. Activate it or choose another.";
            throw new Refused(new Refusal.RuleViolated(
                    "partner_inactive", message, List.of(new Flaw(field, "partner_inactive", message))));
        }
    }

    private static @Nullable Money amount(DraftEntry.Line line, Currency currency, String path, List<Flaw> flaws) {
        var debit = line.debit().filter(money -> !money.isZero());
        var credit = line.credit().filter(money -> !money.isZero());
        if (debit.isPresent() == credit.isPresent()) {
            flaws.add(new Flaw(
                    path,
                    debit.isPresent() ? "both_sides" : "no_side",
                    "A line has either a debit or a credit above zero."));
            return null;
        }
        var side = debit.isPresent() ? "debit" : "credit";
        var amount = debit.or(() -> credit).orElseThrow();
        if (!amount.currency().equals(currency)) {
            flaws.add(new Flaw(
                    path + "." + side,
                    "currency_not_supported",
                    "These books are kept in " + currency.code() + "; "
                            + amount.currency().code() + " cannot be entered yet."));
            return null;
        }
        if (amount.isNegative()) {
            flaws.add(new Flaw(
                    path + "." + side,
                    "negative",
                    "An amount is above zero. Enter it on the other side instead of negative."));
            return null;
        }
        return debit.isPresent() ? amount : amount.negated();
    }

    private static String inactive(Account account) {
        return "Account " + account.code() + " " + account.name() + " is inactive. Activate it or choose another.";
    }

    private static Refusal inactive(Account account, String path) {
        var message = inactive(account);
        return new Refusal.RuleViolated(
                "account_inactive", message, List.of(new Flaw(path, "account_inactive", message)));
    }
}
