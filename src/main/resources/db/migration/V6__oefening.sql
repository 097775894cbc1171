-- SPDX-License-Identifier: EUPL-1.2
-- Practice: stories of trainers and, for who asks for it, how far a trainee came. Nothing here refers to a recorded advies,
-- and no figure reads these tables. Standard types, so that the same script runs on H2 and on PostgreSQL.
create table oefenverhaal (
    id           varchar(20)              not null primary key,
    pakket       varchar(80)              not null,
    thema        varchar(40)              not null,
    moeilijkheid varchar(20)              not null,
    titel        varchar(120)             not null,
    verhaal      varchar(2000)            not null,
    leerpunt     varchar(600)             not null,
    feiten       text                     not null,
    gemaakt_op   timestamp with time zone not null
);

create index oefenverhaal_pakket on oefenverhaal (pakket, gemaakt_op);

-- A nickname a trainee chose, and the scores under it; no account and no role.
create table oefenvoortgang (
    bijnaam      varchar(60)              not null primary key,
    gewijzigd_op timestamp with time zone not null,
    stand        text                     not null
);

create index oefenvoortgang_op on oefenvoortgang (gewijzigd_op);
