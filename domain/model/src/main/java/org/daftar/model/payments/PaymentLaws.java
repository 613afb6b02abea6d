package org.daftar.model.payments;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The law of payments, judged on a store as a whole. */
public final class PaymentLaws {

    private PaymentLaws() {}

    /**
     * @param payments of these books
     * @param apart payments and entries that do not say the same, in words; normally none
     */
    public static List<Verdict> judge(long payments, List<String> apart) {
        return List.of(Verdict.of(
                "payments-equal-entries",
                "A posted payment moved its amount between its account and its partner, on its day.",
                payments,
                apart));
    }
}
