package org.daftar.http.routes;

import java.net.URI;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.Role;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Page;

/** Who is calling, on which books, as the pipeline found it. What an endpoint did not ask for in its declaration is not there. */
public interface Call {

    /** @throws IllegalStateException at an endpoint that is not scoped to a company */
    Caller caller();

    /** @throws IllegalStateException at an endpoint that is not scoped to a company */
    default Books books() {
        return caller().books();
    }

    /** @throws IllegalStateException at an endpoint for who is not signed in */
    SignedIn signedIn();

    /** The caller's role in the company. @throws IllegalStateException at an endpoint that is not scoped to one */
    Role role();

    /** Who the caller proves to be, registered or not. @throws IllegalStateException at a public endpoint */
    Bearer bearer();

    Origin origin();

    /** For what takes long, now and then. @throws CancellationException when nobody waits for the answer any longer */
    void goOn();

    /** @throws IllegalStateException at an endpoint that takes no file */
    Upload upload();

    /** Where the caller reaches what has that path below the dialect's mount. */
    URI url(String path);

    /**
     * The page asked for, in the manner of the dialect.
     *
     * @throws IllegalStateException at an endpoint that does not answer pages sorted by this
     */
    <S extends Enum<S>> Page.Request<S> page(Class<S> sort);
}
