package org.daftar.model.tax;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.kernel.Money;

/**
 * The boxes of the UAE's VAT 201 return, from what documents charged. Sales at the standard rate are told by the emirate
 * of the company's establishment. Source: FTA, VAT Returns User Guide.
 */
public record TaxReturn(List<Box> boxes, Money due, Money recoverable) {

    /** @param vat empty where the form has no such column */
    public record Box(String number, Money amount, Optional<Money> vat) {}

    /** What is to be paid; negative for what is refunded. */
    public Money payable() {
        return due.minus(recoverable);
    }

    /** @param emirate of the establishment; while it is unknown, sales at the standard rate stand in box "1" */
    public static TaxReturn of(List<TaxMovement> movements, Optional<Emirate> emirate, Currency currency) {
        var form = new Form(movements, currency);
        var standardSales = form.box(
                emirate.map(where -> "1" + (char) ('a' + where.ordinal())).orElse("1"),
                sale(Treatment.STANDARD),
                TaxMovement::tax);
        var reverse = form.box("3", purchase(Treatment.REVERSE_CHARGE), TaxMovement::selfAssessed);
        var zero = form.net("4", sale(Treatment.ZERO_RATED));
        var exempt = form.net("5", sale(Treatment.EXEMPT));
        var due = vat(standardSales).plus(vat(reverse));
        var sales = new Box(
                "8",
                standardSales
                        .amount()
                        .plus(reverse.amount())
                        .plus(zero.amount())
                        .plus(exempt.amount()),
                Optional.of(due));
        var expenses = form.box("9", purchase(Treatment.STANDARD), TaxMovement::tax);
        var reversed = form.box("10", purchase(Treatment.REVERSE_CHARGE), TaxMovement::selfAssessed);
        var recoverable = vat(expenses).plus(vat(reversed));
        var purchases = new Box("11", expenses.amount().plus(reversed.amount()), Optional.of(recoverable));
        return new TaxReturn(
                List.of(standardSales, reverse, zero, exempt, sales, expenses, reversed, purchases), due, recoverable);
    }

    private record Form(List<TaxMovement> movements, Currency currency) {

        Box box(String number, Predicate<TaxMovement> which, Function<TaxMovement, Money> vat) {
            return new Box(number, sum(which, TaxMovement::base), Optional.of(sum(which, vat)));
        }

        Box net(String number, Predicate<TaxMovement> which) {
            return new Box(number, sum(which, TaxMovement::base), Optional.empty());
        }

        private Money sum(Predicate<TaxMovement> which, Function<TaxMovement, Money> part) {
            return movements.stream().filter(which).map(part).reduce(Money.zero(currency), Money::plus);
        }
    }

    private static Money vat(Box box) {
        return box.vat().orElseThrow();
    }

    private static Predicate<TaxMovement> sale(Treatment treatment) {
        return movement -> movement.sale() && movement.code().treatment() == treatment;
    }

    private static Predicate<TaxMovement> purchase(Treatment treatment) {
        return movement -> !movement.sale() && movement.code().treatment() == treatment;
    }
}
