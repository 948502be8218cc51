extension Schema {
  /// The stable views that `crm sql` and other programs read: instants as RFC 3339 UTC, lists joined by `; `.
  static let customerViews = """
    CREATE VIEW v1_customer AS
    SELECT c.id, c.kind, c.name, c.given_name, c.family_name, c.company,
      (SELECT group_concat(address, '; ') FROM
        (SELECT address FROM customer_email WHERE customer_id = c.id ORDER BY position, id)) AS email,
      (SELECT group_concat(number, '; ') FROM
        (SELECT number FROM customer_phone WHERE customer_id = c.id ORDER BY position, id)) AS phone,
      a.street, a.city, a.region, a.postal_code, a.country,
      c.birthday, c.gender, c.language, c.channel, c.owner, c.source,
      (SELECT group_concat(source || ':' || key, '; ') FROM
        (SELECT source, key FROM customer_external WHERE customer_id = c.id ORDER BY id)) AS external_id,
      (SELECT group_concat(tag, '; ') FROM
        (SELECT tag FROM customer_tag WHERE customer_id = c.id ORDER BY tag)) AS tags,
      strftime('%Y-%m-%dT%H:%M:%SZ', c.created_at, 'unixepoch') AS created_at,
      strftime('%Y-%m-%dT%H:%M:%SZ', c.updated_at, 'unixepoch') AS updated_at,
      (SELECT text FROM customer_note WHERE customer_id = c.id ORDER BY at DESC, id DESC LIMIT 1) AS note,
      c.company_id, c.custom
    FROM customer c
    LEFT JOIN customer_address a ON a.id =
      (SELECT id FROM customer_address WHERE customer_id = c.id ORDER BY position, id LIMIT 1);

    CREATE VIEW v1_customer_email AS
    SELECT id, customer_id, position, address, address_key FROM customer_email;

    CREATE VIEW v1_customer_phone AS
    SELECT id, customer_id, position, number, number_key FROM customer_phone;

    CREATE VIEW v1_customer_address AS
    SELECT id, customer_id, position, label, street, city, region, postal_code, country FROM customer_address;

    CREATE VIEW v1_customer_external AS
    SELECT id, customer_id, source, key FROM customer_external;

    CREATE VIEW v1_customer_tag AS
    SELECT id, customer_id, tag FROM customer_tag;

    CREATE VIEW v1_customer_note AS
    SELECT id, customer_id, strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') AS at, actor, text
    FROM customer_note;

    CREATE VIEW v1_setting AS SELECT id, key, value FROM setting;

    CREATE VIEW v1_field AS
    SELECT id, noun, name, type, choices, required, stale_after AS stale_after_days, help FROM field;

    CREATE VIEW v1_import_mapping AS SELECT id, name, mapping FROM \(StoredMapping.table.rows);

    CREATE VIEW v1_changeset AS
    SELECT c.id, strftime('%Y-%m-%dT%H:%M:%SZ', c.at, 'unixepoch') AS at, c.actor, c.command,
      c.source_name, c.source_sha256, c.undoes,
      (SELECT ifnull(sum(inserted), 0) FROM changeset_table WHERE changeset_id = c.id) AS inserted,
      (SELECT ifnull(sum(updated), 0) FROM changeset_table WHERE changeset_id = c.id) AS updated,
      (SELECT ifnull(sum(deleted), 0) FROM changeset_table WHERE changeset_id = c.id) AS deleted,
      lower(hex(c.hash)) AS hash
    FROM changeset c;

    CREATE VIEW v1_before_image AS
    SELECT id, changeset_id, table_name, row_id, operation, content FROM before_image;
    """
}
