package org.daftar.persistence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.kernel.KeptAnswers.KeptAnswer;
import org.daftar.ports.ledger.ChartOfAccounts.AccountChange;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.daftar.ports.ledger.DraftEntry;

/** Something a caller does, to the real books and to their model. */
interface Step {

    /** What the caller hears, and the entry that came into being by it. */
    record Answer(String text, Optional<EntryId> entered) {

        static Answer of(String text) {
            return new Answer(text, Optional.empty());
        }
    }

    Answer real(ModelledBooks books);

    String model(ReferenceBooks model);

    enum Fault {
        NONE,
        UNBALANCED,
        OTHER_CURRENCY,
        OTHER_COMPANY,
        CONTROL_ACCOUNT,
        NO_PARTNER,
        BOTH_SIDES,
        ZERO,
        NEGATIVE,
        ONE_LINE,
        ANCIENT
    }

    /** @param amounts in fils, one for each account but the last, which takes what balances */
    record Enter(boolean post, LocalDate date, List<String> accounts, List<Integer> amounts, Fault fault)
            implements Step {

        private List<ReferenceBooks.Line> lines() {
            var lines = new ArrayList<ReferenceBooks.Line>();
            int rest = 0;
            for (int i = 0; i < accounts.size() - 1; i++) {
                lines.add(new ReferenceBooks.Line(accounts.get(i), BigDecimal.valueOf(amounts.get(i), 2)));
                rest -= amounts.get(i);
            }
            if (rest == 0) {
                lines.add(new ReferenceBooks.Line(accounts.get(0), new BigDecimal("0.07")));
                rest = -7;
            }
            lines.add(new ReferenceBooks.Line(accounts.get(accounts.size() - 1), BigDecimal.valueOf(rest, 2)));
            return fault == Fault.ONE_LINE ? lines.subList(0, 1) : lines;
        }

        @Override
        public Answer real(ModelledBooks books) {
            var lines = new ArrayList<DraftEntry.Line>();
            lines().forEach(line -> lines.add(line(books, line)));
            var first = lines.get(0);
            var money = first.debit().or(first::credit).orElseThrow();
            lines.set(0, spoilt(books, first, money));
            var day = fault == Fault.ANCIENT ? LocalDate.of(1899, 12, 31) : date;
            var draft = new DraftEntry(
                    day, Optional.of("till " + date.getDayOfMonth()), Optional.empty(), JournalCode.GENERAL, lines);
            if (post) return posted(books.daftar().ledger().record(books.caller(), draft));
            return new Answer(
                    "draft",
                    Optional.of(
                            books.daftar().ledger().draft(books.caller(), draft).id()));
        }

        private DraftEntry.Line spoilt(ModelledBooks books, DraftEntry.Line line, Money money) {
            return switch (fault) {
                case NONE, ONE_LINE, ANCIENT -> line;
                case UNBALANCED ->
                    with(line, line.account(), money.plus(money), line.credit().isPresent());
                case OTHER_CURRENCY ->
                    with(
                            line,
                            line.account(),
                            new Money(money.minor(), Currency.known("USD")),
                            line.credit().isPresent());
                case OTHER_COMPANY ->
                    with(line, books.foreignAccount(), money, line.credit().isPresent());
                case CONTROL_ACCOUNT ->
                    with(line, books.account("1200"), money, line.credit().isPresent());
                case NO_PARTNER ->
                    with(line, books.account("1100"), money, line.credit().isPresent());
                case BOTH_SIDES -> line(line.account(), Optional.of(money), Optional.of(money));
                case ZERO ->
                    with(
                            line,
                            line.account(),
                            Money.zero(money.currency()),
                            line.credit().isPresent());
                case NEGATIVE ->
                    with(line, line.account(), money.negated(), line.credit().isEmpty());
            };
        }

        private static DraftEntry.Line with(DraftEntry.Line line, AccountId account, Money money, boolean credit) {
            return line(
                    account,
                    credit ? Optional.empty() : Optional.of(money),
                    credit ? Optional.of(money) : Optional.empty());
        }

        private DraftEntry.Line line(ModelledBooks books, ReferenceBooks.Line line) {
            var money = Money.of(line.amount().abs(), Currency.known("AED"));
            boolean debit = line.amount().signum() > 0;
            return new DraftEntry.Line(
                    books.account(line.account()),
                    debit ? Optional.of(money) : Optional.empty(),
                    debit ? Optional.empty() : Optional.of(money),
                    Optional.of("a line"),
                    line.partner().map(books::partner),
                    Optional.empty(),
                    line.partner().filter("p"::equals).map(p -> due()));
        }

        private LocalDate due() {
            return date.plusDays(30);
        }

        private static DraftEntry.Line line(AccountId account, Optional<Money> debit, Optional<Money> credit) {
            return new DraftEntry.Line(
                    account,
                    debit,
                    credit,
                    Optional.of("a line"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public String model(ReferenceBooks model) {
            var lines = new ArrayList<>(lines());
            boolean otherAccount =
                    fault == Fault.OTHER_COMPANY || fault == Fault.CONTROL_ACCOUNT || fault == Fault.NO_PARTNER;
            if (otherAccount) lines.remove(0);
            boolean known = lines.stream().allMatch(line -> model.chart().containsKey(line.account()));
            var entry = new ReferenceBooks.Entry(date, lines, Optional.empty(), due());
            boolean sound = fault == Fault.NONE && known;
            return post ? model.record(entry, sound) : model.draft(entry, sound);
        }
    }

    record Post(int which, Optional<LocalDate> on) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            var posted = books.daftar().ledger().post(books.caller(), books.entry(which), on);
            return Answer.of(posted.number().toString());
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.post(which, on);
        }
    }

    record Reverse(int which, LocalDate on) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            return posted(books.daftar()
                    .ledger()
                    .reverse(books.caller(), books.entry(which), on, Optional.of("entered twice")));
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.reverse(which, on);
        }
    }

    /** An entry of another company, which here does not exist. */
    record TouchForeign(boolean reverse) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            var ledger = books.daftar().ledger();
            var day = LocalDate.of(2026, 1, 1);
            return posted(
                    reverse
                            ? ledger.reverse(books.caller(), books.foreignEntry(), day, Optional.empty())
                            : ledger.post(books.caller(), books.foreignEntry(), Optional.empty()));
        }

        @Override
        public String model(ReferenceBooks model) {
            throw new ReferenceBooks.No("not_found");
        }
    }

    record Lock(Optional<LocalDate> through) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            books.daftar().ledger().lockThrough(books.caller(), through);
            return Answer.of("locked");
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.lockThrough(through);
        }
    }

    record OpenAccount(String code) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            var account = new NewAccount(
                    new AccountCode(code),
                    "Account " + code,
                    Subtype.OTHER_INCOME,
                    Optional.empty(),
                    Optional.empty(),
                    true);
            books.daftar().chart().open(books.caller(), account);
            return Answer.of("opened");
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.open(code);
        }
    }

    record Activate(String code, boolean active) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            var change = new AccountChange(
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    new Change.Set<>(active),
                    Optional.empty());
            books.daftar().chart().revise(books.caller(), books.account(code), change);
            return Answer.of("revised");
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.activate(code, active);
        }
    }

    /** The same under an idempotency key, as a door does it: asked and kept in the unit of the work itself. */
    record Keyed(String key, Step step) implements Step {

        @Override
        public Answer real(ModelledBooks books) {
            var kept = books.storage().keptAnswers();
            var user = books.caller().user();
            var before = kept.find(books.books(), user, key);
            if (before.isPresent()) return Answer.of(new String(before.get().body(), UTF_8));
            var answer = step.real(books);
            kept.keep(
                    books.books(),
                    user,
                    key,
                    new KeptAnswer(
                            new byte[32], 201, "text/plain", answer.text().getBytes(UTF_8)));
            return answer;
        }

        @Override
        public String model(ReferenceBooks model) {
            return model.answered(key).orElseGet(() -> model.answer(key, step.model(model)));
        }
    }

    private static Answer posted(PostedEntry posted) {
        return new Answer(posted.number().toString(), Optional.of(posted.id()));
    }

    /** An account that nobody has. */
    static AccountId unknownAccount() {
        return new AccountId(new UUID(0x7000L, Long.MIN_VALUE));
    }

    static String code(Throwable refused) {
        if (refused instanceof Refused no) {
            Refusal refusal = no.refusal();
            return "no: " + refusal.code();
        }
        throw new IllegalStateException("Not a refusal", refused);
    }
}
