-- What nobody asked for (reminders, notices) is written in the language that the platform tells of a person, too.

alter table person add column locale varchar(10);
