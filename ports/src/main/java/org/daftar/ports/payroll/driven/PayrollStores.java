package org.daftar.ports.payroll.driven;

import org.daftar.ports.payroll.query.PayrollRuns;

public interface PayrollStores {

    RunStore store();

    PayrollRuns runs();
}
