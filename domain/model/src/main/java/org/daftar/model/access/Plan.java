package org.daftar.model.access;

import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Module.CRM;
import static org.daftar.model.kernel.Module.IMPORT;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Module.PURCHASING;
import static org.daftar.model.kernel.Module.REPORTS;
import static org.daftar.model.kernel.Module.RETAIL;
import static org.daftar.model.kernel.Module.SALES;

import java.util.EnumSet;
import java.util.Set;
import org.daftar.model.kernel.Module;

/**
 * What a tenant subscribes to. The five documented plans carry exactly their documented limits (Arkan, "Rate Limiting");
 * {@link #SELF_HOSTED} has every module and limits that do not bind.
 */
public enum Plan {
    FREE(60, 10, EnumSet.of(ACCOUNTING, SALES, CRM, REPORTS)),
    STARTER(120, 20, EnumSet.of(ACCOUNTING, SALES, CRM, REPORTS, INVENTORY, PURCHASING, RETAIL, IMPORT)),
    PROFESSIONAL(300, 50, EnumSet.allOf(Module.class)),
    BUSINESS(600, 100, EnumSet.allOf(Module.class)),
    ENTERPRISE(1200, 200, EnumSet.allOf(Module.class)),
    SELF_HOSTED(60_000_000, 1_000_000, EnumSet.allOf(Module.class));

    private final int requestsPerMinute;
    private final int burst;
    private final Set<Module> modules;

    Plan(int requestsPerMinute, int burst, Set<Module> modules) {
        this.requestsPerMinute = requestsPerMinute;
        this.burst = burst;
        this.modules = Set.copyOf(modules);
    }

    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    public int burst() {
        return burst;
    }

    public boolean includes(Module module) {
        return modules.contains(module);
    }
}
