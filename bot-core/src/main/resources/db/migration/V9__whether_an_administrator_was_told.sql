-- A trouble of which no administrator could be told yet is told later; of those before nobody knows, and they were tried.

alter table trouble add column told boolean default true not null;
