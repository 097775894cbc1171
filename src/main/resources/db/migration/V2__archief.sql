-- SPDX-License-Identifier: EUPL-1.2
-- Rules kept whole, so that every recorded advies can be drawn up again under the rules of then. Standard types, so that
-- the same script runs on H2 and on PostgreSQL; the content is Base64, for those two share no type for large binaries.
create table regelmap (
    hash       varchar(64)              not null primary key,
    bewaard_op timestamp with time zone not null,
    inhoud     text                     not null
);

-- From which moment a rule set was read from which folder. A set keeps its hash when something else in the folder changes.
create table regelset_herkomst (
    set_hash varchar(64)              not null,
    vanaf    timestamp with time zone not null,
    map_hash varchar(64)              not null references regelmap (hash),
    primary key (set_hash, vanaf)
);
