package org.daftar.http.arkan.assets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset.Status;
import org.daftar.model.assets.Terms;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.kernel.Change;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.assets.AssetChange;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.assets.NewDisposal;
import org.daftar.ports.assets.query.Assets;

/** What is sent of fixed assets. */
final class AssetBodies {

    private AssetBodies() {}

    record AssetPath(UUID id) {

        AssetId asset() {
            return new AssetId(id);
        }
    }

    record AssetFilter(Optional<Status> status, @Text(min = 1, max = 100) Optional<String> category) {

        Assets.Selection selection() {
            return new Assets.Selection(status, category);
        }
    }

    @Example(
            """
            {"name": "Delivery van", "category": "Vehicles", "acquisitionDate": "2026-01-10", "cost": 12000, "usefulLifeMonths": 24}""")
    record AssetBody(
            @Text(min = 1, max = 200) String name,
            @Text(min = 1, max = 100) Optional<String> category,
            LocalDate acquisitionDate,
            @Doc("Depreciation begins with the month of this day; the day it was acquired when absent.")
                    Optional<LocalDate> inServiceDate,
            @Doc("Net of tax.") @Decimals(max = 3, positive = true) BigDecimal cost,
            @Doc("What it is worth in the end.") @Decimals(max = 3, nonNegative = true) @Default("0")
                    BigDecimal salvageValue,
            @Range(min = 1, max = Terms.LONGEST_LIFE) int usefulLifeMonths,
            @Default("straight_line") Method method,
            @Doc("Of a declining balance: percent of the book value in a year.") @Decimals(max = 4, positive = true)
                    Optional<BigDecimal> decliningRate,
            @Doc("Where it stands at cost; the company's usual account when absent.") Optional<UUID> assetAccountId,
            Optional<UUID> accumulatedDepreciationAccountId,
            Optional<UUID> depreciationAccountId,
            @Doc("The line of a posted bill that charged it already: nothing is booked.") Optional<UUID> billLineId,
            @Doc("What pays for it: booked at once. Without it and without a bill it only stands in the register.")
                    Optional<UUID> creditAccountId,
            Optional<UUID> vendorId) {

        NewAsset toNew() {
            return new NewAsset(
                    name,
                    category,
                    acquisitionDate,
                    inServiceDate,
                    cost,
                    salvageValue,
                    usefulLifeMonths,
                    method,
                    decliningRate,
                    assetAccountId.map(AccountId::new),
                    accumulatedDepreciationAccountId.map(AccountId::new),
                    depreciationAccountId.map(AccountId::new),
                    billLineId.map(DocumentLineId::new),
                    creditAccountId.map(AccountId::new),
                    vendorId);
        }
    }

    @Example("""
            {"usefulLifeMonths": 36}""")
    record AssetChangeBody(
            @Text(min = 1, max = 200) Change<String> name,
            @Text(min = 1, max = 100) Change<String> category,
            @Doc("What is left is spread anew; booked months stay.") @Decimals(max = 3, nonNegative = true)
                    Change<BigDecimal> salvageValue,
            @Doc("In all, booked months included.") @Range(min = 1, max = Terms.LONGEST_LIFE)
                    Change<Integer> usefulLifeMonths,
            Change<Method> method,
            @Decimals(max = 4, positive = true) Change<BigDecimal> decliningRate,
            @Doc("Refuse when the asset has another version by now.") Optional<Long> version) {

        AssetChange toChange() {
            return new AssetChange(name, category, salvageValue, usefulLifeMonths, method, decliningRate, version);
        }
    }

    @Example("""
            {"throughDate": "2026-06-30"}""")
    record DepreciationBody(
            @Doc("Months that end by this day; the end of the current month when absent.")
                    Optional<LocalDate> throughDate) {}

    @Example("""
            {"date": "2026-11-20", "proceeds": 8000, "taxCode": "STANDARD"}""")
    record DisposalBody(
            LocalDate date,
            @Default("sale") Disposal.Method method,
            @Doc("Net of tax.") @Decimals(max = 3, nonNegative = true) @Default("0") BigDecimal proceeds,
            @Doc("The company's usual one when absent.") @Text(min = 1, max = 16) Optional<String> taxCode,
            @Doc("Who bought it on account.") Optional<UUID> partnerId,
            @Doc("The account of cash or a bank that the money came to.") Optional<UUID> accountId,
            @Text(min = 1, max = 1000) Optional<String> reason) {

        NewDisposal toNew() {
            return new NewDisposal(date, method, proceeds, taxCode, partnerId, accountId.map(AccountId::new), reason);
        }
    }
}
