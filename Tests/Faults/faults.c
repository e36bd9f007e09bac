// Preloaded into the program by tests: counts its calls that change files, and at the one that
// FAULT_AT names ends the process as kill -9 would (FAULT=kill), or fails it for want of space
// (FAULT=full) and each one after it. FAULT_LOG names a file for the count of calls.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long calls;

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAULT_LOG");
  FILE *log = path ? fopen(path, "w") : NULL;
  if (!log) return;
  fprintf(log, "%ld\n", atomic_load(&calls));
  fclose(log);
}

// Whether the call is to fail.
static int meet(void) {
  long count = atomic_fetch_add(&calls, 1) + 1;
  const char *at = getenv("FAULT_AT");
  const char *fault = getenv("FAULT");
  if (!at || !fault || count < atol(at)) return 0;
  if (strcmp(fault, "kill") == 0) kill(getpid(), SIGKILL);
  errno = ENOSPC;
  return 1;
}

static int is_file(int descriptor) {
  struct stat status;
  return descriptor > 2 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = dlsym(RTLD_NEXT, "write");
  if (is_file(descriptor)) {
    // A write that is cut off leaves a part of its bytes.
    if (getenv("FAULT") && getenv("FAULT_AT") &&
        atomic_load(&calls) + 1 == atol(getenv("FAULT_AT")))
      next(descriptor, bytes, count / 2);
    if (meet()) return -1;
  }
  return next(descriptor, bytes, count);
}

int fsync(int descriptor) {
  static int (*next)(int);
  if (!next) next = dlsym(RTLD_NEXT, "fsync");
  return meet() ? -1 : next(descriptor);
}

int rename(const char *from, const char *to) {
  static int (*next)(const char *, const char *);
  if (!next) next = dlsym(RTLD_NEXT, "rename");
  return meet() ? -1 : next(from, to);
}

// Removing makes room: it never fails for want of it.
int unlink(const char *path) {
  static int (*next)(const char *);
  if (!next) next = dlsym(RTLD_NEXT, "unlink");
  const char *fault = getenv("FAULT");
  if (fault && strcmp(fault, "kill") == 0) meet();
  return next(path);
}

int mkdir(const char *path, mode_t mode) {
  static int (*next)(const char *, mode_t);
  if (!next) next = dlsym(RTLD_NEXT, "mkdir");
  return meet() ? -1 : next(path, mode);
}
