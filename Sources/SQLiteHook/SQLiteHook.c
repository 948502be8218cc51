#include "SQLiteHook.h"
