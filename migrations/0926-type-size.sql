-- 适老化: the size of type that a person reads in, on whatever computer they sign in.
alter table account add column type_size smallint not null default 100 check (type_size in (100, 125, 150));
