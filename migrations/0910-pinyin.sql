-- Search by the initials of a name's pinyin (审计局 = sjj). The pinyin is the server's to write; what is searched follows from it.
alter table unit add column pinyin text not null default '',
  add column search text not null generated always as (lower(name_zh || ' ' || name_en || ' ' || pinyin)) stored;
alter table community add column pinyin text not null default '',
  add column search text not null generated always as (lower(name_zh || ' ' || name_en || ' ' || pinyin)) stored;
alter table intersection add column pinyin text not null default '',
  add column search text not null generated always as (lower(name_zh || ' ' || name_en || ' ' || pinyin)) stored;
