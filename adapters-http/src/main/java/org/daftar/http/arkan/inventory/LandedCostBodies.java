package org.daftar.http.arkan.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Text;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.ports.purchasing.LandedCost;
import org.daftar.ports.purchasing.NewLandedCost;

/** What is sent and shown of costs that came after the goods. */
final class LandedCostBodies {

    private static final int MOST = 100;

    private LandedCostBodies() {}

    enum CostType {
        FREIGHT,
        CUSTOMS,
        INSURANCE,
        HANDLING,
        OTHER
    }

    @Example(
            """
            {"receiptIds": ["019a2c4e-7b1f-7c3a-9d52-3f8e6a1b2c4d"], "costs": [{"type": "freight", "amount": 50}]}""")
    record LandedCostBody(
            @Doc("Today when absent.") Optional<LocalDate> date,
            @Text(min = 1, max = 100) Optional<String> reference,
            @Doc("All that came of these orders bears the costs.") @Items(max = MOST) @Default("[]")
                    List<UUID> purchaseOrderIds,
            @Doc("These receipts bear the costs.") @Items(max = MOST) @Default("[]") List<UUID> receiptIds,
            @Items(min = 1, max = MOST) List<LandedCostPart> costs) {

        NewLandedCost toNew() {
            return new NewLandedCost(
                    date,
                    reference,
                    purchaseOrderIds.stream().map(PurchaseOrderId::new).toList(),
                    receiptIds.stream().map(ReceiptId::new).toList(),
                    costs.stream().map(LandedCostPart::toCost).toList());
        }
    }

    record LandedCostPart(
            CostType type,
            @Doc("Without tax: input VAT is never part of what goods cost.") @Decimals(max = 3, positive = true)
                    BigDecimal amount,
            @Default("by_value") LaterCosts.Split split) {

        NewLandedCost.Cost toCost() {
            return new NewLandedCost.Cost(type.name().toLowerCase(Locale.ROOT), amount, split);
        }
    }

    record LandedCostView(
            @Doc("The journal entry names it as its source.") UUID id,
            LocalDate date,
            Optional<String> reference,
            BigDecimal total,
            List<BorneView> products) {

        static LandedCostView of(LandedCost landed) {
            return new LandedCostView(
                    landed.id(),
                    landed.date(),
                    landed.reference(),
                    landed.total().toDecimal(),
                    landed.borne().stream().map(BorneView::of).toList());
        }
    }

    record BorneView(
            UUID productId,
            BigDecimal received,
            @Doc("Of what was received, so much is still there at most.") BigDecimal remaining,
            @Doc("What the stock is worth more.") BigDecimal inventory,
            @Doc("The part of what has gone.") BigDecimal costOfGoodsSold) {

        static BorneView of(LaterCosts.Borne borne) {
            return new BorneView(
                    borne.item().value(),
                    BigDecimal.valueOf(borne.received(), 6),
                    BigDecimal.valueOf(borne.left(), 6),
                    borne.inStock().toDecimal(),
                    borne.gone().toDecimal());
        }
    }
}
