"""Churn of every customer by DuckDB, from its own file: what `crm report churn -f csv` does.

    python3 duckdb_churn.py FILE.duckdb 2026-01-15 OUT.csv

Silence against the customer's own median gap, or its rank where there are too few days; orders and spend of 90 days
against the 90 before; the weighted mean of what is known, and its level.
"""

import sys

import duckdb

database, as_of, out = sys.argv[1:]
connection = duckdb.connect(database, read_only=True)
connection.execute(
    f"""
    COPY (
      WITH day AS (
        SELECT customer_id, "at"::DATE AS d, count(*) AS n, sum(total) AS net FROM orders
        WHERE "at" < DATE '{as_of}' + INTERVAL 1 DAY AND status NOT IN ('cancelled', 'voided', 'failed') GROUP BY ALL),
      gap AS (
        SELECT *, date_diff('day', lag(d) OVER (PARTITION BY customer_id ORDER BY d), d) AS gap FROM day),
      per AS (
        SELECT customer_id, date_diff('day', max(d), DATE '{as_of}') AS silence, quantile_cont(gap, .5) AS median,
          count(gap) AS gaps,
          coalesce(sum(n) FILTER (d > DATE '{as_of}' - 90), 0) AS now,
          coalesce(sum(n) FILTER (d <= DATE '{as_of}' - 90 AND d > DATE '{as_of}' - 180), 0) AS before,
          coalesce(sum(net) FILTER (d > DATE '{as_of}' - 90), 0)::DOUBLE AS net_now,
          coalesce(sum(net) FILTER (d <= DATE '{as_of}' - 90 AND d > DATE '{as_of}' - 180), 0)::DOUBLE AS net_before
        FROM gap GROUP BY customer_id),
      signal AS (
        SELECT *,
          CASE WHEN gaps >= 2 THEN least(1, greatest(0, (silence / median - 1) / 3))
            ELSE percent_rank() OVER (ORDER BY silence) END AS s,
          CASE WHEN before > 0 THEN greatest(0, 1 - now / before) END AS o,
          CASE WHEN net_before > 0 THEN least(1, greatest(0, 1 - net_now / net_before)) END AS p
        FROM per),
      score AS (
        SELECT *, (4 * s + 2 * coalesce(o, 0) + 2 * coalesce(p, 0))
          / (4 + 2 * (o IS NOT NULL)::INT + 2 * (p IS NOT NULL)::INT) AS score FROM signal)
      SELECT customer_id, c.key AS external_id,
        CASE WHEN score >= .8 THEN 'churned' WHEN score >= .5 THEN 'at_risk' WHEN score >= .3 THEN 'watch' ELSE 'ok' END
          AS level,
        round(score, 4) AS score, silence, median, now, before, net_now, net_before
      FROM score JOIN customers c USING (customer_id) ORDER BY customer_id
    ) TO '{out}' (HEADER)
    """
)
