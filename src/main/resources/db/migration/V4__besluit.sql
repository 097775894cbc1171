-- SPDX-License-Identifier: EUPL-1.2
-- What people decided on a recorded advies, and what is needed to find adviezen fast among many. Standard types, so that
-- the same script runs on H2 and on PostgreSQL.

-- The account finds its own adviezen back by eigenaar; no count and no export reads that column.
alter table dossierstuk add column eigenaar varchar(80);
alter table dossierstuk add column vorige_id uuid references dossierstuk (id);
alter table dossierstuk add column urgentie_rang smallint default 9 not null;
alter table dossierstuk add column open_feiten smallint default 0 not null;
-- Of the heaviest provision; null where the advies has none.
alter table dossierstuk add column niveau smallint;
alter table dossierstuk add column organisatieniveau varchar(20);
alter table dossierstuk add column beschikking varchar(20);
-- The version of the besluit that counts and its kind; changing it only from the version one has seen keeps two people
-- from deciding at once.
alter table dossierstuk add column besluit_versie integer default 0 not null;
alter table dossierstuk add column besluit varchar(20);
-- False for what an older version recorded, until its columns above are filled.
alter table dossierstuk add column uitgewerkt boolean default false not null;

update dossierstuk set urgentie_rang = case urgentie
    when 'ACUUT' then 1 when 'SPOED' then 2 when 'PRIORITEIT' then 3 else 4 end;

drop index dossierstuk_vastgelegd_op;
create index dossierstuk_volgorde on dossierstuk (vastgelegd_op, id);
create index dossierstuk_urgentst on dossierstuk (urgentie_rang, vastgelegd_op desc, id desc);
create index dossierstuk_route on dossierstuk (route, vastgelegd_op, id);
create index dossierstuk_eigenaar on dossierstuk (eigenaar, vastgelegd_op, id);
create index dossierstuk_regels on dossierstuk (set_hash, vastgelegd_op, id);
create index dossierstuk_besluit on dossierstuk (besluit_versie, vastgelegd_op, id);
create index dossierstuk_uitgewerkt on dossierstuk (uitgewerkt);
-- Asking again under changed rules gives one new advies, however often the button is pressed.
create unique index dossierstuk_opvolger on dossierstuk (vorige_id, set_hash);

-- The rows that concluded the main route, and the open points an advies touches.
create table advieskenmerk (
    advies_id uuid         not null references dossierstuk (id),
    soort     varchar(20)  not null,
    waarde    varchar(200) not null,
    primary key (advies_id, soort, waarde)
);

create index advieskenmerk_waarde on advieskenmerk (soort, waarde);

-- Every version stays. The account is kept only because a second person must be somebody else.
create table besluit (
    id               uuid                     not null primary key,
    advies_id        uuid                     not null references dossierstuk (id),
    versie           integer                  not null,
    genomen_op       timestamp with time zone not null,
    account          varchar(80)              not null,
    rol              varchar(40)              not null,
    discipline       varchar(40)              not null,
    soort            varchar(20)              not null,
    route            varchar(40)              not null,
    vorm             varchar(20),
    route_naam       varchar(200)             not null,
    reden            varchar(40),
    toelichting      varchar(2000)            not null,
    status           varchar(20)              not null,
    bevestigd_op     timestamp with time zone,
    bevestigd_door   varchar(80),
    unique (advies_id, versie)
);

-- Cases somebody offers as an example, for the policy officer to take over or to leave.
create table voorbeeldvoorstel (
    id           uuid                     not null primary key,
    pakket       varchar(80)              not null,
    voorgesteld_op timestamp with time zone not null,
    rol          varchar(40)              not null,
    titel        varchar(200)             not null,
    rij          text                     not null,
    afgehandeld_op timestamp with time zone
);

create index voorbeeldvoorstel_op on voorbeeldvoorstel (voorgesteld_op);
