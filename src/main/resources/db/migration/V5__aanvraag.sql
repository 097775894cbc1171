-- SPDX-License-Identifier: EUPL-1.2
-- A page that asks to record something brings a key of its own along, so that asking twice records once.
alter table dossierstuk add column aanvraag uuid;
create unique index dossierstuk_aanvraag on dossierstuk (aanvraag);
