package org.daftar.model.party;

/** What a party is to the company; one party may be several of these. */
public enum PartyRole {
    CLIENT,
    VENDOR,
    EMPLOYEE,
    /** Brings clients, for a share of what they buy. */
    BROKER
}
