#include "Handover.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { streams = 3, most_waiting = 64, most_text = 1 << 20 };

/// What goes first through the socket, together with the streams; behind it the texts, each with its NUL: the folder, the
/// words, the variables.
struct head {
  uint32_t words;
  uint32_t variables;
  uint32_t bytes;
};

static bool name_socket(struct sockaddr_un *address, const char *path) {
  *address = (struct sockaddr_un){.sun_family = AF_UNIX};
  return path && strlen(path) < sizeof address->sun_path && strcpy(address->sun_path, path);
}

static bool write_all(int to, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = write(to, bytes, count);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return false;
    bytes += done;
    count -= (size_t)done;
  }
  return true;
}

static bool read_all(int from, void *into, size_t count) {
  char *bytes = into;
  while (count > 0) {
    ssize_t done = read(from, bytes, count);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return false;
    bytes += done;
    count -= (size_t)done;
  }
  return true;
}

// The side that gives.

static size_t put(char *texts, size_t at, const char *text) {
  size_t length = strlen(text) + 1;
  if (at + length > most_text) return most_text + 1;
  memcpy(texts + at, text, length);
  return at + length;
}

static bool send_head(int to, struct head *head) {
  char control[CMSG_SPACE(streams * sizeof(int))] = {0};
  struct iovec part = {head, sizeof *head};
  struct msghdr message = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
  rights->cmsg_level = SOL_SOCKET;
  rights->cmsg_type = SCM_RIGHTS;
  rights->cmsg_len = CMSG_LEN(streams * sizeof(int));
  memcpy(CMSG_DATA(rights), (int[]){0, 1, 2}, streams * sizeof(int));
  return sendmsg(to, &message, 0) == sizeof *head;
}

int handover_give(int count, char **words) {
  static char texts[most_text + 1];
  char folder[4096];
  struct head head = {0};
  struct sockaddr_un address;
  int connection = socket(AF_UNIX, SOCK_STREAM, 0);
  if (connection < 0 || !getcwd(folder, sizeof folder) || !name_socket(&address, getenv(HANDOVER_SOCKET)) ||
      connect(connection, (struct sockaddr *)&address, sizeof address) != 0) {
    perror("the worker cannot be reached");
    return 125;
  }
  size_t at = put(texts, 0, folder);
  for (int index = 1; index < count && at <= most_text; index++, head.words++) at = put(texts, at, words[index]);
  for (char **variable = environ; *variable && at <= most_text; variable++) {
    if (strncmp(*variable, HANDOVER_SOCKET "=", sizeof HANDOVER_SOCKET) == 0) continue;
    at = put(texts, at, *variable);
    head.variables++;
  }
  head.bytes = (uint32_t)at;
  int status = 0;
  if (at > most_text || !send_head(connection, &head) || !write_all(connection, texts, at)) {
    perror("the command cannot be handed over");
    return 125;
  }
  // Whoever reads what the command writes is to see its end.
  for (int stream = 0; stream < streams - 1; stream++) close(stream);
  if (!read_all(connection, &status, sizeof status)) return 125;
  if (!WIFSIGNALED(status)) return WEXITSTATUS(status);
  signal(WTERMSIG(status), SIG_DFL);
  raise(WTERMSIG(status));
  return 128 + WTERMSIG(status);
}

// The side that takes.

static int wake[2];

static void note_end(int signal) {
  (void)signal;
  int saved = errno;
  (void)!write(wake[1], "", 1);
  errno = saved;
}

static bool receive_head(int from, struct head *head, int *given) {
  char control[CMSG_SPACE(streams * sizeof(int))];
  struct iovec part = {head, sizeof *head};
  struct msghdr message = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  if (recvmsg(from, &message, MSG_WAITALL) != sizeof *head) return false;
  struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
  if (!rights || rights->cmsg_len != CMSG_LEN(streams * sizeof(int)) || head->bytes > most_text) return false;
  memcpy(given, CMSG_DATA(rights), streams * sizeof(int));
  return true;
}

/// Makes this process the one of the command.
static char **become(int connection) {
  static const int handled[] = {SIGCHLD, SIGPIPE};
  struct head head;
  int given[streams];
  if (!receive_head(connection, &head, given)) return NULL;
  char *texts = malloc(head.bytes + 1);
  char **words = calloc(head.words + 1, sizeof *words);
  if (!texts || !words || !read_all(connection, texts, head.bytes)) return NULL;
  texts[head.bytes] = 0;
  close(connection);
  for (int stream = 0; stream < streams; stream++) {
    if (dup2(given[stream], stream) < 0) return NULL;
    close(given[stream]);
  }
  for (size_t index = 0; index < sizeof handled / sizeof *handled; index++) signal(handled[index], SIG_DFL);
  char *text = texts;
  if (chdir(text) != 0) return NULL;
  for (uint32_t index = 0; index < head.words; index++) words[index] = text += strlen(text) + 1;
  static char *none[] = {NULL};
  environ = none;
  for (uint32_t index = 0; index < head.variables; index++) putenv(text += strlen(text) + 1);
  return words;
}

struct waiting {
  pid_t process;
  int connection;
};

static void answer(struct waiting *waiting) {
  int status;
  for (pid_t ended; (ended = waitpid(-1, &status, WNOHANG)) > 0;) {
    for (int place = 0; place < most_waiting; place++) {
      if (waiting[place].process != ended) continue;
      (void)write_all(waiting[place].connection, (char *)&status, sizeof status);
      close(waiting[place].connection);
      waiting[place].process = 0;
    }
  }
}

char **handover_take(const char *path) {
  struct waiting waiting[most_waiting] = {{0}};
  struct sockaddr_un address;
  int listener = socket(AF_UNIX, SOCK_STREAM, 0);
  if (listener < 0 || !name_socket(&address, path) || pipe(wake) != 0 ||
      bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, most_waiting) != 0)
    return NULL;
  for (int end = 0; end < 2; end++) fcntl(wake[end], F_SETFL, O_NONBLOCK);
  // A thread of a pool, which may have started this process, blocks most signals.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_IGN);
  sigaction(SIGCHLD, &(struct sigaction){.sa_handler = note_end, .sa_flags = SA_RESTART}, NULL);
  // Whoever reads this knows that commands are taken.
  if (!write_all(STDOUT_FILENO, "\n", 1)) return NULL;
  for (;;) {
    struct pollfd events[] = {{listener, POLLIN, 0}, {wake[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    if (poll(events, 3, -1) < 0 && errno != EINTR) return NULL;
    if (events[2].revents) return NULL;
    char bytes[64];
    while (read(wake[0], bytes, sizeof bytes) > 0) {}
    answer(waiting);
    if (!(events[0].revents & POLLIN)) continue;
    int place = 0;
    while (place < most_waiting && waiting[place].process) place++;
    if (place == most_waiting) continue;
    int connection = accept(listener, NULL, NULL);
    if (connection < 0) continue;
    pid_t process = fork();
    if (process == 0) {
      close(listener);
      close(wake[0]);
      close(wake[1]);
      for (int other = 0; other < most_waiting; other++) {
        if (waiting[other].process) close(waiting[other].connection);
      }
      char **words = become(connection);
      if (!words) _exit(125);
      return words;
    }
    if (process < 0) {
      close(connection);
      continue;
    }
    waiting[place] = (struct waiting){process, connection};
  }
}
