-- SPDX-License-Identifier: EUPL-1.2
-- Rules this very program tried on every example and proved, so that a later start need not do it again. Safe to empty.
create table keuring (
    sleutel     varchar(64)              not null primary key,
    gekeurd_op  timestamp with time zone not null
);
