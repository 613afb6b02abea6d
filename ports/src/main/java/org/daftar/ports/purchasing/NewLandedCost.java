package org.daftar.ports.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.ReceiptId;

/**
 * Costs that came after the goods.
 *
 * @param date empty for today
 * @param orders all that came of them
 * @param receipts and these
 */
public record NewLandedCost(
        Optional<LocalDate> date,
        Optional<String> reference,
        List<PurchaseOrderId> orders,
        List<ReceiptId> receipts,
        List<Cost> costs) {

    public NewLandedCost {
        orders = List.copyOf(orders);
        receipts = List.copyOf(receipts);
        costs = List.copyOf(costs);
    }

    public record Cost(String type, BigDecimal amount, LaterCosts.Split split) {}
}
