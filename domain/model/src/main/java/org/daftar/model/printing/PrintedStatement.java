package org.daftar.model.printing;

import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.PartnerStatement;
import org.daftar.model.party.PartyContent;

/** A statement of account with those whom it is between. */
public record PrintedStatement(CompanyProfile company, PartyContent partner, PartnerStatement statement) {

    public PrintedParty issuer() {
        return PrintedParty.of(company);
    }

    public PrintedParty recipient() {
        return PrintedParty.of(partner);
    }
}
