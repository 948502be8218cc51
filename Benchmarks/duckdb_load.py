"""Makes DuckDB's own file of an order log: customers numbered by their key, orders typed.

    python3 duckdb_load.py ORDERS.csv FILE.duckdb
"""

import sys

import duckdb

orders, database = sys.argv[1:]
connection = duckdb.connect(database)
connection.execute(
    f"""
    CREATE TABLE customers AS SELECT row_number() OVER (ORDER BY key) AS customer_id, key
    FROM (SELECT DISTINCT customer AS key FROM read_csv('{orders}'));
    CREATE TABLE orders AS SELECT c.customer_id::INT AS customer_id, o."at", o.total::DECIMAL(12, 2) AS total, o.currency,
      'paid' AS status
    FROM read_csv('{orders}') o JOIN customers c ON c.key = o.customer;
    """
)
