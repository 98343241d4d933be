-- Scored answers that no standing counts yet. Written with the answer; counted, many at a time, before a board is read.

create table uncounted (
    answer bigint not null primary key
);
