package org.daftar.ports.kernel;

/**
 * Books, or the control plane, that cannot be used as they are: damaged, or of another version. The message tells the operator what
 * to do. Of one company's books it concerns nobody else.
 */
public abstract class StoreUnusable extends RuntimeException {

    protected StoreUnusable(String message) {
        super(message);
    }

    protected StoreUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
