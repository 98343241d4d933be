-- Whether an administrator took the points of an answer off the boards: its credit counts for no improvement either.

alter table answer add column voided boolean default false not null;
update answer set voided = true where kind = 'SCORED' and points = 0 and credit > 0 and exists (
    select 1 from audit where audit.workspace = answer.workspace
        and audit.what = 'void ' || answer.member || ' ' || cast(answer.on_date as varchar(10)));

-- Improvement is made without them when the database is next opened.
insert into meta (name, content) select 'standings', 'to be made anew'
    where exists (select 1 from answer where voided) and not exists (select 1 from meta where name = 'standings');
