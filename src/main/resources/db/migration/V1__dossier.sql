-- SPDX-License-Identifier: EUPL-1.2
-- Recorded adviezen. Standard types, so that the same script runs on H2 and on PostgreSQL.
create table dossierstuk (
    id            uuid                     not null primary key,
    vastgelegd_op timestamp with time zone not null,
    rol           varchar(40)              not null,
    gemeente      varchar(80)              not null,
    kenmerk       varchar(40),
    route         varchar(40)              not null,
    vorm          varchar(20),
    route_naam    varchar(200)             not null,
    urgentie      varchar(20)              not null,
    set_id        varchar(80)              not null,
    set_hash      varchar(64)              not null,
    casus         text                     not null,
    advies        text                     not null
);

create index dossierstuk_vastgelegd_op on dossierstuk (vastgelegd_op desc);
