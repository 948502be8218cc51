// Stands for `crm` in the lines that a shell runs: a process that starts at once, and has the worker run the command.
#include "Handover.h"

int main(int count, char **words) { return handover_give(count, words); }
