// ArgumentParser's checks of a command's declaration (names that occur twice, keys that are missing), made once a type.
//
// In a debug build it makes them whenever it looks at the options of a type, and for each group of options in it again:
// three quarters of the time of a short command. The linker leads its calls here (Package.swift, `--wrap`); a type
// that was checked before passes. Where the function has another name, in another version, the checks are made as ever.
#if defined(DEBUG) && defined(__linux__)

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// static ArgumentParser.ParsableArguments._validate(parent: InputKey?) throws
#define VALIDATE "$s14ArgumentParser17ParsableArgumentsPAAE9_validate6parentyAA8InputKeyVSg_tKFZ"

// A key is three words; behind it the type, and how it is a ParsableArguments.
#define PARAMETERS                                                                                              \
  uintptr_t key0, uintptr_t key1, uintptr_t key2, const void *type, const void *conformance,                   \
      __attribute__((swift_context)) void *self, __attribute__((swift_error_result)) void **error

__attribute__((swiftcall, weak)) void validate(PARAMETERS) __asm__("__real_" VALIDATE);
__attribute__((swiftcall)) void validate_once(PARAMETERS) __asm__("__wrap_" VALIDATE);

enum { places = 4096 };
static _Atomic(const void *) checked[places];

/// Whether the type was not met before; that of a type for which there is no place is not known.
static bool is_new(const void *type) {
  size_t first = ((uintptr_t)type >> 4) % places;
  for (size_t step = 0; step < places; step++) {
    const void *known = NULL;
    if (atomic_compare_exchange_strong(&checked[(first + step) % places], &known, type)) return true;
    if (known == type) return false;
  }
  return true;
}

__attribute__((swiftcall)) void validate_once(PARAMETERS) {
  if (is_new(type)) validate(key0, key1, key2, type, conformance, self, error);
}

#endif
