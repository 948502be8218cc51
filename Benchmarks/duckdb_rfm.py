"""RFM of every customer by DuckDB, from its own file: what `crm report rfm -f csv` does.

    python3 duckdb_rfm.py FILE.duckdb 2026-01-15 OUT.csv
"""

import sys

import duckdb

database, as_of, out = sys.argv[1:]
connection = duckdb.connect(database, read_only=True)
connection.execute(
    f"""
    COPY (
      WITH per AS (
        SELECT customer_id, date_diff('day', max("at")::DATE, DATE '{as_of}') AS recency, count(*) AS frequency,
          sum(total) AS monetary
        FROM orders WHERE "at" < DATE '{as_of}' + INTERVAL 1 DAY AND status NOT IN ('cancelled', 'voided', 'failed')
        GROUP BY customer_id),
      cut AS (
        SELECT quantile_cont(recency, [.2, .4, .6, .8]) AS r, quantile_cont(frequency, [.2, .4, .6, .8]) AS f,
          quantile_cont(monetary::DOUBLE, [.2, .4, .6, .8]) AS m FROM per)
      SELECT p.customer_id, c.key AS external_id, recency, frequency, monetary,
        5 - (recency > r[1])::INT - (recency > r[2])::INT - (recency > r[3])::INT - (recency > r[4])::INT AS r_score,
        1 + (frequency > f[1])::INT + (frequency > f[2])::INT + (frequency > f[3])::INT + (frequency > f[4])::INT
          AS f_score,
        1 + (monetary > m[1])::INT + (monetary > m[2])::INT + (monetary > m[3])::INT + (monetary > m[4])::INT
          AS m_score
      FROM per p JOIN customers c USING (customer_id), cut ORDER BY p.customer_id
    ) TO '{out}' (HEADER)
    """
)
