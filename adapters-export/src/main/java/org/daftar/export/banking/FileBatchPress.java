package org.daftar.export.banking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;
import org.daftar.ports.banking.BatchPress;

/** The door to files for banks: each batch in its format, and with what the bank that pays wants otherwise. */
public final class FileBatchPress implements BatchPress {

    private final Function<Batch, BankProfile> profiles;

    private FileBatchPress(Function<Batch, BankProfile> profiles) {
        this.profiles = profiles;
    }

    /** With the profiles that come with the program. */
    public static FileBatchPress usual() {
        return new FileBatchPress(
                batch -> BankProfile.of(batch.payer().iban().uaeBank().orElse("")));
    }

    static FileBatchPress with(BankProfile profile) {
        return new FileBatchPress(batch -> profile);
    }

    @Override
    public void transfers(Batch batch, Iterator<Transfer> members, OutputStream into) throws IOException {
        switch (batch.format()) {
            case UAEFTS -> new UaeftsFile(batch, profiles.apply(batch)).write(members, into);
            case CSV -> new CsvFile(batch).write(members, into);
            case PAIN_001 -> new Pain001File(batch).write(members, into);
            case SIF -> throw new IllegalArgumentException("Salaries are no transfers: " + batch.reference());
        }
    }

    @Override
    public void salaries(Batch batch, Iterator<Salary> members, OutputStream into) throws IOException {
        new SifFile(batch, profiles.apply(batch)).write(members, into);
    }
}
