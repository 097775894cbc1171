-- SPDX-License-Identifier: EUPL-1.2
-- How rules change: concepts, what went live, and a history that is only ever added to. No names of people: an account
-- stands for a role. Standard types, so that the same script runs on H2 and on PostgreSQL.
create table concept (
    id               uuid                     not null primary key,
    pakket           varchar(80)              not null,
    titel            varchar(200)             not null,
    status           varchar(20)              not null,
    aangemaakt_op    timestamp with time zone not null,
    goedgekeurd_door varchar(80),
    vanaf            date,
    ingepland_door   varchar(80)
);

-- The tables a concept changes: whole, in canonical CSV, beside the published file as it was when the concept took it.
create table concept_tabel (
    concept_id     uuid                     not null references concept (id),
    tabel          varchar(80)              not null,
    bestand        varchar(300)             not null,
    basis          text,
    basis_hash     varchar(64)              not null,
    inhoud         text                     not null,
    hash           varchar(64)              not null,
    gewijzigd_op   timestamp with time zone not null,
    gewijzigd_door varchar(80)              not null,
    primary key (concept_id, tabel)
);

create table publicatie (
    id           uuid                     not null primary key,
    pakket       varchar(80)              not null,
    op           timestamp with time zone not null,
    door         varchar(80)              not null,
    concept_id   uuid references concept (id),
    ongedaan_van uuid references publicatie (id),
    opmerking    varchar(2000)            not null,
    hash_voor    varchar(64)              not null,
    hash_na      varchar(64)              not null
);

create index publicatie_op on publicatie (op desc);

-- Each changed file whole, before and after; null where there was or is no file. Undo puts back what stands here.
create table publicatie_bestand (
    publicatie_id uuid         not null references publicatie (id),
    bestand       varchar(300) not null,
    voor          text,
    na            text,
    primary key (publicatie_id, bestand)
);

create table beheerhistorie (
    nummer     bigint generated always as identity primary key,
    concept_id uuid,
    pakket     varchar(80)              not null,
    op         timestamp with time zone not null,
    wie        varchar(80)              not null,
    stap       varchar(30)              not null,
    tabel      varchar(80),
    rij        varchar(200),
    kolom      varchar(200),
    oud        text,
    nieuw      text,
    hash       varchar(64)              not null,
    opmerking  varchar(2000)            not null
);

create index beheerhistorie_concept on beheerhistorie (concept_id, nummer);
create index beheerhistorie_pakket on beheerhistorie (pakket, nummer);
