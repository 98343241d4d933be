-- A reminder tells of questions in the channel where it was asked for, too: before the first answer no other is known.

alter table person add column reminder_place varchar(200);
