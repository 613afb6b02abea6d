package org.daftar.model.banking;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a transfer is for, as the Central Bank of the UAE wants to know it: three letters of its list of July 2026. These are no purpose
 * codes of ISO 20022, which have four.
 */
public record TransactionType(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    private static final Set<String> IN_FORCE = Set.of(
            """
            SAL SAA ALW BON OVT LAS EOS AES PEN COP TKT EDU COM
            GDI GDE GMS TCP TCR
            ACM ATS STS OTS STR SCO INS FIS IPC TCS ITS IFS RDS PMS TTS PRS
            RNT UTL TAX XAT GRI GOS CHC LEA LEL EMI MCR
            OAT IGT TOF FAM AFA AFL PIN CIN UFP
            CCP CRP DCP SVI SVO SVP MWI MWO MWP POS
            LND LNC LIP IOL IOD LLA LLL SLA SLL IRP IRW PRP PRW PIP
            DIV DOE IGD IID ISH ISL ISS IPO POR CEA CEL FSA FSL FIA FIL FDA FDL DLA DSA DLL DSL DSF DLF LDS LDL RFS RLS RDA RDL
            REA REL PPA PPL PRR"""
                    .split("\\s+"));

    /** Withdrawn in September and December of 2018; GDE and GDI came for GDS. */
    private static final Set<String> WITHDRAWN = Set.of("REM", "MIS", "RBC", "ROC", "INV", "GDS");

    public TransactionType {
        if (!FORM.matcher(code).matches()) throw new IllegalArgumentException("Not a transaction type: " + code);
    }

    public static Optional<TransactionType> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TransactionType(text)) : Optional.empty();
    }

    public boolean isInForce() {
        return IN_FORCE.contains(code);
    }

    public boolean isWithdrawn() {
        return WITHDRAWN.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
