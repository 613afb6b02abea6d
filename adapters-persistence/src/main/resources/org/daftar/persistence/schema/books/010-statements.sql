CREATE INDEX open_item_partner ON open_item (company, partner, date, entry, line)
