// Preloaded into a browser (LD_PRELOAD): keeps, beside the files below the folders of POWER_CUT_ROOTS, what they held
// when they were last synced. When the browser has been killed, power-cut.mjs puts these states in the place of what
// the kernel still had: a power cut, in which nothing is left that was never asked to be on the disk.
//
// Each file gets one copy in POWER_CUT_STATES, named by its inode and its time of birth, so that renaming carries it
// along and a new file in the place of an old one does not get the old one's. A copy is made before the sync, which
// says nothing of what is written while it runs, and counts after it (by a rename), which is when the sync promises
// something. Creating, renaming and deleting files counts as done in its order: file systems with a journal do so.
// sync_file_range promises nothing and is left alone. What is written through a shared mapping would need msync.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Longest path of a copy.
#define NAME 1024

typedef int (*sync_function)(int);

static _Thread_local int is_working;
// Of two syncs of one file the later one must not be followed by the copy of the earlier.
static pthread_mutex_t in_turn = PTHREAD_MUTEX_INITIALIZER;

// Whether an open file lies below one of the folders, which stand in the environment with ':' between them.
static int is_watched(int fd) {
  const char *roots = getenv("POWER_CUT_ROOTS");
  if (!roots) return 0;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  while (*roots) {
    size_t size = strcspn(roots, ":");
    if (size > 0 && (size_t)length > size && !strncmp(path, roots, size) && path[size] == '/') return 1;
    roots += size + (roots[size] == ':');
  }
  return 0;
}

static int copy_bytes(int from, int to) {
  char bytes[1 << 14];
  off_t at = 0;
  for (;;) {
    ssize_t got = pread(from, bytes, sizeof bytes, at);
    if (got < 0) return -1;
    if (got == 0) return 0;
    if (pwrite(to, bytes, got, at) != got) return -1;
    at += got;
  }
}

// Copies what the file holds now. Gives 1 and the two names when there is a copy to be put in force.
static int copy_state(int fd, char kept[NAME], char draft[NAME + 64]) {
  const char *states = getenv("POWER_CUT_STATES");
  struct statx about;
  if (!states || !is_watched(fd)) return 0;
  if (statx(fd, "", AT_EMPTY_PATH, STATX_INO | STATX_TYPE | STATX_BTIME, &about) || !S_ISREG(about.stx_mode)) return 0;
  // The descriptor may be for writing only.
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  int from = open(link, O_RDONLY | O_CLOEXEC);
  if (from < 0) return 0;
  snprintf(kept, NAME, "%s/%llu-%lld-%u", states, (unsigned long long)about.stx_ino,
           (long long)about.stx_btime.tv_sec, about.stx_btime.tv_nsec);
  snprintf(draft, NAME + 64, "%s.%d-%lu", kept, (int)getpid(), (unsigned long)pthread_self());
  int to = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  int failed = to < 0 || copy_bytes(from, to);
  if (to >= 0) close(to);
  close(from);
  if (failed && to >= 0) unlink(draft);
  return !failed;
}

static int sync_and_keep(int fd, const char *name) {
  sync_function real = (sync_function)dlsym(RTLD_NEXT, name);
  if (is_working) return real(fd);
  char kept[NAME], draft[NAME + 64];
  int before = errno;
  is_working = 1;
  pthread_mutex_lock(&in_turn);
  int has_copy = copy_state(fd, kept, draft);
  errno = before;
  int result = real(fd);
  before = errno;
  if (has_copy && result == 0) rename(draft, kept);
  else if (has_copy) unlink(draft);
  pthread_mutex_unlock(&in_turn);
  is_working = 0;
  errno = before;
  return result;
}

int fsync(int fd) { return sync_and_keep(fd, "fsync"); }

int fdatasync(int fd) { return sync_and_keep(fd, "fdatasync"); }
