-- Whom an administrator has taken off the boards and who then had his data deleted: a keyed hash, kept until he is back.

create table kept_off (
    workspace varchar(100) not null,
    hash varchar(64) not null,
    primary key (workspace, hash)
);
