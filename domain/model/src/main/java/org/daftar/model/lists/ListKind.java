package org.daftar.model.lists;

import java.util.List;
import org.daftar.model.kernel.Permission;

/** The lists a company keeps. */
public enum ListKind {
    /** What a client is, such as retailer or distributor: every client has one. */
    CLIENT_TYPE(Permission.PARTY_MANAGE, "Standard"),
    /** A part of the market. */
    CLIENT_SEGMENT(Permission.PARTY_MANAGE),
    /** What a material is: every material has one. */
    MATERIAL_CATEGORY(Permission.CATALOG_MANAGE, "Standard"),
    /** What a product or a service is: every one has one. */
    PRODUCT_CATEGORY(Permission.CATALOG_MANAGE, "Standard"),
    /** Where an order came from: every sales order has one. */
    SALES_CHANNEL(Permission.CATALOG_MANAGE, "Direct", "POS");

    private final Permission manages;
    private final List<String> usual;

    ListKind(Permission manages, String... usual) {
        this.manages = manages;
        this.usual = List.of(usual);
    }

    /** What changing the list needs. */
    public Permission manages() {
        return manages;
    }

    /** What stands in it from the beginning, also for a company that does not tell its things apart. */
    public List<String> usual() {
        return usual;
    }
}
