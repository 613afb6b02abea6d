package org.daftar.persistence.assets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.kernel.Change;
import org.daftar.persistence.Company;
import org.daftar.ports.assets.AssetChange;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.assets.NewDisposal;

/** A company's assets, all put to use in January 2026, with words for what becomes of them. */
record Fleet(Company company) {

    static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    AssetRegister register() {
        return company.daftar().assets();
    }

    RecordedAsset paid(String cost, String salvage, int life) {
        return register().register(company.owner(), wanted(cost, salvage, life, Optional.empty(), "1010"));
    }

    RecordedAsset declining(String cost, String salvage, int life, String percent) {
        var rate = Optional.of(new BigDecimal(percent));
        return register().register(company.owner(), wanted(cost, salvage, life, rate, "1010"));
    }

    /** @param credit the code of the account that pays */
    NewAsset wanted(String cost, String salvage, int life, Optional<BigDecimal> percent, String credit) {
        return new NewAsset(
                "مركبة \"van\"; =cmd()",
                Optional.of("Vehicles"),
                DAY,
                Optional.empty(),
                new BigDecimal(cost),
                new BigDecimal(salvage),
                life,
                percent.isPresent() ? Method.DECLINING_BALANCE : Method.STRAIGHT_LINE,
                percent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(company.account(credit)),
                Optional.empty());
    }

    AssetRegister.Depreciated depreciated(AssetId id, LocalDate through) {
        return register().depreciate(company.owner(), id, Optional.of(through));
    }

    /** @param month of its life, from 1 */
    static LocalDate endOf(int month) {
        return YearMonth.from(DAY).plusMonths(month - 1L).atEndOfMonth();
    }

    RecordedAsset sold(AssetId id, LocalDate on, String proceeds) {
        return register()
                .dispose(
                        company.owner(),
                        id,
                        new NewDisposal(
                                on,
                                Disposal.Method.SALE,
                                new BigDecimal(proceeds),
                                Optional.of("STANDARD"),
                                Optional.empty(),
                                new BigDecimal(proceeds).signum() > 0
                                        ? Optional.of(company.account("1010"))
                                        : Optional.empty(),
                                Optional.empty()));
    }

    RecordedAsset changed(AssetId id, String salvage, int life) {
        return register()
                .change(
                        company.owner(),
                        id,
                        new AssetChange(
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>(new BigDecimal(salvage)),
                                new Change.Set<>(life),
                                Change.keep(),
                                Change.keep(),
                                Optional.empty()));
    }
}
