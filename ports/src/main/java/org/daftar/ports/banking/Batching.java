package org.daftar.ports.banking;

import org.daftar.model.banking.Batch;
import org.daftar.model.kernel.Caller;

/** Verbs on batches. Need BANK_EXPORT. Nothing is booked: what a batch holds is posted already. */
public interface Batching {

    /**
     * Puts payments into a batch, each once. Refuses, all flaws at once and each with its payment, what is not posted, not going out,
     * not by bank transfer, not of that account, or whose partner's details the file cannot do without; and ({@code already_exported})
     * what another batch holds, unless that is asked for.
     */
    Batch export(Caller caller, NewBatch wanted);

    /** The same with the salaries of a payroll run. Whoever calls says that the run is posted. */
    Batch pay(Caller caller, NewSalaryBatch wanted);
}
