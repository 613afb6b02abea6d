package org.daftar.ports.banking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;

/**
 * Writes a batch as its format has it. It keeps nothing of what it has written, so memory does not grow with the batch; the same batch is
 * the same file, byte for byte.
 */
public interface BatchPress {

    /** @param members in the order of their places */
    void transfers(Batch batch, Iterator<Transfer> members, OutputStream into) throws IOException;

    /** @param members in the order of their places */
    void salaries(Batch batch, Iterator<Salary> members, OutputStream into) throws IOException;
}
