// SQLite's hook before a row changes. Its own header declares these only where the macro is set with which the library was
// built, and a module of that header cannot be given one.
// Source: sqlite.org/c3ref/preupdate_count.html

#ifndef SQLITE_HOOK_H
#define SQLITE_HOOK_H

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_value sqlite3_value;

/// What is told of a row: the context, the connection, what happens to it, the database, the table, its id before and after.
typedef void (*sqlite_before_change)(
    void *context, sqlite3 *connection, int operation, const char *database, const char *table, long long before,
    long long after);

void *sqlite3_preupdate_hook(sqlite3 *connection, sqlite_before_change call, void *context);

/// The value of a column, from 0, before the row changes; valid while the hook runs.
int sqlite3_preupdate_old(sqlite3 *connection, int column, sqlite3_value **value);

// A function whose arguments vary is not known to Swift. Source: sqlite.org/c3ref/c_config_covering_index_scan.html
int sqlite3_config(int option, ...);

/// SQLITE_CONFIG_MEMSTATUS, off.
static inline int sqlite3_without_statistics(void) { return sqlite3_config(9, 0); }

#endif
