// Nothing is called from here: the linker puts ParserChecks.c in front of the parser's own function.
