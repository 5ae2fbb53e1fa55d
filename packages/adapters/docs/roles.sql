-- Hai vai trò cho hoptac, mỗi vai trò chỉ có quyền cần thiết. / Two roles for hoptac, each with what it needs and no more.
--
-- 1. Chạy tệp này, với quyền quản trị, trong cơ sở dữ liệu của hoptac; chạy lại không hại gì.
--    Run this file, as an administrator, in hoptac's database; running it again does no harm.
--
--      psql "postgresql://postgres@db.lan/hoptac" --file roles.sql
--      psql "postgresql://postgres@db.lan/hoptac" --command '\password hoptac_owner' --command '\password hoptac_bot'
--
-- 2. Tạo bảng với hoptac_owner; chính bước này trao quyền trên bảng cho hoptac_bot. Làm lại sau mỗi lần nâng cấp.
--    Create the tables as hoptac_owner, which gives hoptac_bot its rights on them. Do so again for each upgrade, after a
--    pg_dump by an administrator, with --backed-up.
--
--      DATABASE_URL=postgresql://hoptac_owner:…@db.lan/hoptac hoptac migrate
--
-- 3. Bot chỉ dùng hoptac_bot. / The bot uses hoptac_bot only.
--
--      DATABASE_URL=postgresql://hoptac_bot:…@db.lan/hoptac
--
-- hoptac_owner  có các bảng, nâng cấp, trao quyền, xuất và nhập dữ liệu.
--               owns the tables, upgrades, gives rights, exports and imports.
-- hoptac_bot    đọc và thêm dòng của một liên minh trong mỗi giao dịch. Chỉ sửa được trạng thái của hộp thư đến và đi,
--               hội thoại, lời mời, khoá mở trang, phiên việc; không sửa, không xóa được số liệu và nhật ký; không sửa được bảng; không
--               thấy dòng nào khi chưa nói là liên minh nào (bảo vệ theo dòng). Khi một người yêu cầu xoá dữ liệu của mình
--               thì chỉ bỏ được tên, số điện thoại, nơi nhắn tin và nội dung nhật ký; máy chủ tự kiểm tra điều đó.
--               reads and adds rows of one alliance in a transaction. It can change only where inbox, outbox,
--               conversations, invitations, page keys and leases stand; it can neither change nor delete figures and the audit log,
--               nor alter tables; it sees no row until it has said which alliance (row-level security). When somebody
--               wants their data erased it can blank name, telephone number, chats and the details of audit entries,
--               and nothing else; the server itself checks that.

do $$
begin
  if not exists (select from pg_roles where rolname = 'hoptac_owner') then
    create role hoptac_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'hoptac_bot') then
    create role hoptac_bot login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- Không ai khác vào được cơ sở dữ liệu này. / Nobody else gets into this database.
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to hoptac_owner, hoptac_bot', current_database());
end
$$;

revoke all on schema public from public;
grant usage, create on schema public to hoptac_owner;
grant usage on schema public to hoptac_bot;
