package org.daftar.model.party;

import java.util.Optional;
import org.daftar.model.access.EmailAddress;

/** By what a person can be reached, and how its value is written. */
public enum MethodType {
    EMAIL {
        @Override
        public Optional<String> written(String text) {
            return EmailAddress.parse(text).map(EmailAddress::value);
        }
    },
    PHONE {
        @Override
        public Optional<String> written(String text) {
            return PhoneNumber.parse(text).map(PhoneNumber::value);
        }
    },
    WHATSAPP {
        @Override
        public Optional<String> written(String text) {
            return PHONE.written(text);
        }
    };

    /** The one way in which a value of this type is stored; empty when the text is none. */
    public abstract Optional<String> written(String text);
}
