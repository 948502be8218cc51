// Nothing is called from here: the linker puts IdleDisk.c in front of the C library's own functions.
