-- A reminder stops after a fortnight without an answer, counted at the earliest from when it was asked for.

alter table person add column reminder_since timestamp(6) with time zone;
