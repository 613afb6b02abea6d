package org.daftar.model.tax;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.daftar.model.kernel.Rate;

/**
 * What a company writes on a line to say how it is taxed. Documents keep what a code said when they were made: a change
 * touches none of them.
 */
public record TaxCode(
        TaxCodeId id,
        String code,
        String name,
        Treatment treatment,
        Rate rate,
        boolean active,
        Instant createdAt,
        long version) {

    public static final String STANDARD = "STANDARD";
    public static final String OUT_OF_SCOPE = "OUT_OF_SCOPE";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,16}");
    private static final Rate MOST = new Rate(1_000_000);

    /** A code that every new company has. */
    public record Seed(String code, String name, Treatment treatment, Rate rate) {}

    /** The treatments of the UAE, at its one rate of 5 %. */
    public static final List<Seed> UAE = List.of(
            new Seed(STANDARD, "Standard rate 5 %", Treatment.STANDARD, new Rate(50_000)),
            new Seed("ZERO", "Zero rate", Treatment.ZERO_RATED, Rate.NONE),
            new Seed("EXEMPT", "Exempt", Treatment.EXEMPT, Rate.NONE),
            new Seed(OUT_OF_SCOPE, "Out of scope", Treatment.OUT_OF_SCOPE, Rate.NONE),
            new Seed("REVERSE_CHARGE", "Reverse charge 5 %", Treatment.REVERSE_CHARGE, new Rate(50_000)));

    public TaxCode {
        if (!isCode(code)) throw new IllegalArgumentException("Not a tax code: " + code);
        if (!fits(treatment, rate)) throw new IllegalArgumentException(treatment + " at " + rate.toDecimal());
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** A taxed supply has a rate above zero, up to a hundred per cent; every other has none. */
    public static boolean fits(Treatment treatment, Rate rate) {
        return treatment.isTaxed()
                ? rate.millionths() > 0 && rate.millionths() <= MOST.millionths()
                : rate.millionths() == 0;
    }

    public AppliedTax applied() {
        return new AppliedTax(code, treatment, rate);
    }
}
