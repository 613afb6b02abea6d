package org.daftar.ports.orders;

import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Rate;

/** What a company decides of all its orders. */
public interface OrderRules {

    /** By how much more than was ordered may come, from now on: at most as much again. Needs COMPANY_MANAGE. */
    void tolerate(Caller caller, Rate overReceipt);
}
