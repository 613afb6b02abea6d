/**
 * Who the company deals with: clients, vendors, employees and brokers as parties (one may be several of these), the people
 * who speak for them as contacts, and the lists by which parties are sorted. Names, addresses and numbers of people are
 * personal: they can be erased, and no chain holds them.
 */
@NullMarked
package org.daftar.model.party;

import org.jspecify.annotations.NullMarked;
