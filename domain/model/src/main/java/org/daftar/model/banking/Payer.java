package org.daftar.model.banking;

import java.util.Optional;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;

/**
 * Who pays a batch, and from where, as it was when the batch was made.
 *
 * @param name of the law
 * @param country ISO 3166, two letters
 * @param employerId under which the labour ministry knows the company; needed for salaries
 */
public record Payer(
        String name,
        String address,
        String country,
        Iban iban,
        String bankName,
        Optional<Bic> bic,
        Optional<RoutingCode> routingCode,
        Optional<String> employerId) {}
