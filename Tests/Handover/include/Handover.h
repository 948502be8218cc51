// How a command is handed over to a process that stands ready: its words, variables, folder and streams go through a socket,
// its end comes back.
#ifndef HANDOVER_H
#define HANDOVER_H

/// Takes commands until standard input ends, each in a process of its own that is forked off. Returns in that process alone,
/// which then has the command's variables, folder and streams.
///
/// @return The words behind the program's name, up to a NULL; NULL where no commands are taken, or none any more.
char **handover_take(const char *socket);

/// Hands the command of this process over and ends as it ends.
int handover_give(int count, char **words);

/// The variable that names the socket. No command is given it.
#define HANDOVER_SOCKET "TEST_HANDOVER_SOCKET"

#endif
