package org.daftar.http.arkan.parties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;

/**
 * Reads the texts of a body as values and collects every flaw.
 *
 * @param books what the books are kept in
 * @param isMember whether a user works in this company
 */
public record Sent(Currency books, Predicate<UserId> isMember, List<Flaw> flaws) {

    Sent(Currency books, Predicate<UserId> isMember) {
        this(books, isMember, new ArrayList<>());
    }

    public <T> Optional<T> value(Optional<String> sent, Form<T> form, String path) {
        var value = sent.flatMap(form.reading());
        if (sent.isPresent() && value.isEmpty()) flaws.add(form.flaw(path));
        return value;
    }

    public <T> Change<T> change(Change<String> sent, Form<T> form, String path) {
        return changed(sent, text -> value(Optional.of(text), form, path));
    }

    Optional<Money> limit(Optional<BigDecimal> sent) {
        return amount(sent, "creditLimit");
    }

    /** In the currency of the books. */
    public Optional<Money> amount(Optional<BigDecimal> sent, String path) {
        try {
            return sent.map(amount -> Money.of(amount, books));
        } catch (ArithmeticException inexact) {
            flaws.add(new Flaw(
                    path, "too_precise", books.code() + " has " + books.decimals() + " decimals. Round the amount."));
            return Optional.empty();
        }
    }

    Change<Money> limit(Change<BigDecimal> sent) {
        return changed(sent, amount -> limit(Optional.of(amount)));
    }

    Optional<Rate> fee(Optional<BigDecimal> percent) {
        if (percent.filter(value -> value.compareTo(BigDecimal.valueOf(100)) > 0)
                .isPresent()) {
            flaws.add(new Flaw("brokerFeePercent", "out_of_range", "A fee is at most 100 percent."));
            return Optional.empty();
        }
        return percent.map(Rate::percent);
    }

    Change<Rate> fee(Change<BigDecimal> percent) {
        return changed(percent, value -> fee(Optional.of(value)));
    }

    /** Users live outside the books, so nothing inside them can say who is one. */
    public Optional<UserId> user(Optional<UUID> sent, String path) {
        var user = sent.map(UserId::new);
        if (user.isEmpty() || isMember.test(user.get())) return user;
        flaws.add(new Flaw(path, "unknown_user", "There is no user " + sent.get() + " in this company."));
        return Optional.empty();
    }

    Optional<UserId> salesperson(Optional<UUID> sent) {
        return user(sent, "salespersonId");
    }

    Change<UserId> salesperson(Change<UUID> sent) {
        return changed(sent, id -> salesperson(Optional.of(id)));
    }

    public void refuse(String path, String code, String message) {
        flaws.add(new Flaw(path, code, message));
    }

    /** @throws Refused invalid with every flaw */
    public <T> T sound(T value) {
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return value;
    }

    /** A value that is none is told, and then changes nothing. */
    public static <S, T> Change<T> changed(Change<S> sent, Part<S, T> part) {
        if (!(sent instanceof Change.Set<S> set)) return sent.isSent() ? new Change.Clear<>() : Change.keep();
        return part.of(set.value()).<Change<T>>map(Change.Set::new).orElseGet(Change::keep);
    }

    public interface Part<S, T> {
        Optional<T> of(S sent);
    }
}
