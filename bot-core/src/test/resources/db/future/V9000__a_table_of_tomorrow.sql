create table tomorrow (
    id bigint not null primary key
);
