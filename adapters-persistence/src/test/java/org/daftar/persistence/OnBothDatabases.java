package org.daftar.persistence;

import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised on every database. Each test has a company of its own, whose books obey every law in the end. */
@ParameterizedClass
@EnumSource(Database.class)
public abstract class OnBothDatabases {

    @Parameter
    protected Database database;

    protected Installation installation;
    protected Daftar daftar;
    protected Company alpha;

    @BeforeEach
    protected void found_a_company() {
        installation = Installation.on(database);
        daftar = installation.daftar();
        alpha = installation.alpha();
    }

    @AfterEach
    protected void the_books_obey_every_law() {
        installation.close();
    }
}
