-- A page of any board is one read of one index, however many answers there are.

-- On the row of a date: the credit of its answer, where that was to a question met for the first time.
alter table standing add column credit double precision;

-- Improvement, of whom and in which periods it is known; in thousandths of credit.
create table gain (
    workspace varchar(100) not null,
    member varchar(100) not null,
    scope varchar(100) not null,
    period varchar(20) not null,
    thousandths integer not null,
    answers integer not null,
    listed boolean not null,
    name varchar(1000) not null,
    primary key (workspace, member, scope, period)
);
create index gain_board on gain (workspace, scope, period, listed, thousandths desc, name, member);

-- The one of a member's streaks that stands on the workspace's board.
alter table streak add column longest boolean default false not null;
update streak set longest = true where not exists (select 1 from streak other
    where other.workspace = streak.workspace and other.member = streak.member
        and (other.length > streak.length or other.length = streak.length and other.channel < streak.channel));
create index streak_longest on streak (workspace, longest, listed, length desc, name, member);

-- Credits and improvement are made from the answers when the database is next opened.
insert into meta (name, content) values ('standings', 'to be made anew');
