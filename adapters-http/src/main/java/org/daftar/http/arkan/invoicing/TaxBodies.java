package org.daftar.http.arkan.invoicing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxCodeId;
import org.daftar.model.tax.TaxMovement;
import org.daftar.model.tax.TaxReturn;
import org.daftar.model.tax.Treatment;
import org.daftar.ports.tax.TaxRegister.NewTaxCode;
import org.daftar.ports.tax.TaxRegister.TaxCodeChange;

/** What is sent and shown of taxes. */
final class TaxBodies {

    private TaxBodies() {}

    record TaxPath(UUID id) {

        TaxCodeId code() {
            return new TaxCodeId(id);
        }
    }

    @Example(
            """
            {"code": "STANDARD_HALF", "name": "Half of the standard rate", "treatment": "standard", "ratePercent": 2.5}""")
    record TaxBody(
            @Doc("Unique in the company.") @Text(pattern = "[A-Z0-9_]{1,16}") String code,
            @Text(min = 1, max = 100) String name,
            Treatment treatment,
            @Decimals(max = 4, digits = 3, nonNegative = true) @Default("0") BigDecimal ratePercent) {

        NewTaxCode toNew() {
            return new NewTaxCode(code, name, treatment, Rate.percent(ratePercent));
        }
    }

    @Example("""
            {"name": "Standard rate", "isActive": true}""")
    record TaxChangeBody(
            @Text(min = 1, max = 100) Change<String> name,
            @Doc("Touches no document that was made before.") Change<Treatment> treatment,
            @Doc("Touches no document that was made before.") @Decimals(max = 4, digits = 3, nonNegative = true)
                    Change<BigDecimal> ratePercent,
            Change<Boolean> isActive,
            @Doc("Refuse when the code has another version by now.") Optional<Long> version) {

        TaxCodeChange toChange() {
            return new TaxCodeChange(name, treatment, ratePercent.map(Rate::percent), isActive, version);
        }
    }

    record TaxView(
            UUID id,
            String code,
            String name,
            Treatment treatment,
            BigDecimal ratePercent,
            boolean isActive,
            Instant createdAt,
            long version) {

        static TaxView of(TaxCode code) {
            return new TaxView(
                    code.id().value(),
                    code.code(),
                    code.name(),
                    code.treatment(),
                    code.rate().toPercent(),
                    code.active(),
                    code.createdAt(),
                    code.version());
        }
    }

    record TaxReportView(
            LocalDate from,
            LocalDate to,
            @Doc("What the company's own documents charged, code by code.") List<MovementView> sales,
            @Doc("What vendors' documents charged, code by code.") List<MovementView> purchases,
            BigDecimal outputTax,
            BigDecimal inputTax,
            @Doc("To be paid; negative for what is refunded.") BigDecimal netDue,
            @Doc("The boxes of the VAT 201 return.") List<BoxView> boxes,
            @Doc("What the return still lacks.") List<String> missing) {

        static TaxReportView of(
                LocalDate from, LocalDate to, List<TaxMovement> movements, TaxReturn boxes, Optional<Emirate> emirate) {
            return new TaxReportView(
                    from,
                    to,
                    movements.stream()
                            .filter(TaxMovement::sale)
                            .map(MovementView::of)
                            .toList(),
                    movements.stream()
                            .filter(movement -> !movement.sale())
                            .map(MovementView::of)
                            .toList(),
                    boxes.due().toDecimal(),
                    boxes.recoverable().toDecimal(),
                    boxes.payable().toDecimal(),
                    boxes.boxes().stream().map(BoxView::of).toList(),
                    emirate.isPresent()
                            ? List.of()
                            : List.of("emirate: say it with PATCH /companies/{id}; box 1 is told by emirate"));
        }
    }

    record MovementView(String taxCode, Treatment treatment, BigDecimal ratePercent, BigDecimal base, BigDecimal tax) {

        private static MovementView of(TaxMovement movement) {
            return new MovementView(
                    movement.code().code(),
                    movement.code().treatment(),
                    movement.code().rate().toPercent(),
                    movement.base().toDecimal(),
                    movement.tax().plus(movement.selfAssessed()).toDecimal());
        }
    }

    record BoxView(String box, BigDecimal amount, Optional<BigDecimal> vat) {

        private static BoxView of(TaxReturn.Box box) {
            return new BoxView(box.number(), box.amount().toDecimal(), box.vat().map(Money::toDecimal));
        }
    }
}
