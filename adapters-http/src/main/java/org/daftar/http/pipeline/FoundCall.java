package org.daftar.http.pipeline;

import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Upload;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * The call as far as the pipeline found it.
 *
 * @param base where the caller reaches the dialect
 * @param abandoned whether the caller hung up
 */
record FoundCall(
        Origin origin,
        @Nullable Bearer known,
        @Nullable SignedIn who,
        @Nullable Membership seat,
        Page.@Nullable Request<?> page,
        String pageBinding,
        @Nullable Upload file,
        String base,
        BooleanSupplier abandoned)
        implements Call {

    @Override
    public Caller caller() {
        return seated().caller(origin);
    }

    @Override
    public Role role() {
        return seated().role();
    }

    @Override
    public SignedIn signedIn() {
        if (who == null) throw new IllegalStateException("This endpoint is not for the signed-in alone");
        return who;
    }

    @Override
    public Bearer bearer() {
        if (known == null) throw new IllegalStateException("This endpoint is public");
        return known;
    }

    @Override
    public void goOn() {
        if (abandoned.getAsBoolean()) throw new CancellationException("The caller hung up");
    }

    /** Whether the caller is known at all. */
    boolean isKnown() {
        return known != null;
    }

    @Override
    @SuppressWarnings("unchecked") // checked: the sort's own class says that it is an S
    public <S extends Enum<S>> Page.Request<S> page(Class<S> sort) {
        var request = asked();
        if (!sort.isInstance(request.sort())) throw new IllegalStateException("Not sorted by " + sort);
        return (Page.Request<S>) request;
    }

    @Override
    public Upload upload() {
        if (file == null) throw new IllegalStateException("This endpoint takes no file");
        return file;
    }

    @Override
    public URI url(String path) {
        return URI.create(base + path);
    }

    private Membership seated() {
        if (seat == null) throw new IllegalStateException("This endpoint is not scoped to a company");
        return seat;
    }

    Page.Request<?> asked() {
        if (page == null) throw new IllegalStateException("This endpoint answers no pages");
        return page;
    }
}
