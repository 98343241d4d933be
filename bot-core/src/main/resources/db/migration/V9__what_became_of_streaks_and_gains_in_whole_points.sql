-- How many freezes were spent since the member's last visit, and which streak has ended: told at the next one.

alter table spent_note add column freezes integer default 1 not null;
alter table spent_note add column ended_length integer;
alter table spent_note add column ended_on date;

-- Ranked by what is shown.
update gain set thousandths = 10 * floor((thousandths + 5) / 10.0);
