package org.daftar.export.banking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What banks want otherwise: data, not code. The usual profile holds for all; a file named by the three digits of a bank changes single
 * settings of it.
 *
 * @param separator of the fields of a transfer
 * @param trailer whether a control line ends a file of transfers
 * @param customerType what the bank calls a customer that orders; empty for nothing
 * @param remittancePrefix comes before what a transfer pays
 * @param variablePay whether the parts of variable pay are told, and not only their sum
 * @param controlFirst whether the control line of a salary file is the first one, and not the last
 * @param emptyNarrative stands for a narrative that is not given
 */
record BankProfile(
        String separator,
        boolean trailer,
        String customerType,
        String remittancePrefix,
        boolean variablePay,
        boolean controlFirst,
        String emptyNarrative) {

    private static final String USUAL = "usual";

    /** @param bank three digits, as an IBAN names it; one of which nothing is known has the usual profile */
    static BankProfile of(String bank) {
        var settings = new Properties();
        load(settings, USUAL);
        load(settings, bank);
        return of(settings);
    }

    static BankProfile of(Properties settings) {
        return new BankProfile(
                text(settings, "transfer.separator"),
                Boolean.parseBoolean(text(settings, "transfer.trailer")),
                text(settings, "transfer.customer-type"),
                text(settings, "transfer.remittance-prefix"),
                Boolean.parseBoolean(text(settings, "salary.variable-pay")),
                Boolean.parseBoolean(text(settings, "salary.control-first")),
                text(settings, "salary.empty-narrative"));
    }

    private static String text(Properties settings, String name) {
        return Objects.requireNonNull(settings.getProperty(name), name);
    }

    private static void load(Properties into, String name) {
        try (var in = BankProfile.class.getResourceAsStream("profile-" + name + ".properties")) {
            if (in != null) into.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The profile " + name + " cannot be read", e);
        }
    }
}
