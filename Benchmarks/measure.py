"""Times whole processes, in turn, and keeps their peak memory."""

import math
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field


class CommandFailed(Exception):
    """A command that could not be started, or ended with a status that it should not have."""


@dataclass
class Series:
    """What the runs of one command took. Of one that failed there are no figures: they are not a number."""

    seconds: list[float] = field(default_factory=list)
    peaks: list[int] = field(default_factory=list)
    has_failed: bool = False

    @property
    def median(self) -> float:
        return math.nan if self.has_failed else statistics.median(self.seconds)

    @property
    def peak_megabytes(self) -> float:
        """The largest resident set of any run, in units of 10⁶ bytes."""
        return max(self.peaks) / 1e6

    def add(self, command: list[str], output: str = os.devnull, allowed: tuple[int, ...] = (0,)) -> None:
        seconds, peak = run(command, output, allowed)
        self.seconds.append(seconds)
        self.peaks.append(peak)


def run(command: list[str], output: str = os.devnull, allowed: tuple[int, ...] = (0,)) -> tuple[float, int]:
    """Runs a command from start to exit, standard output into a file.

    Returns wall seconds and the peak resident set in bytes: of the largest process among those it waited for. The kernel
    counts from the parent's size on, so that nothing below the size of this program is seen.
    """
    with open(output, "wb") as sink, tempfile.TemporaryFile() as errors:
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_DUP2, sink.fileno(), 1),
            (os.POSIX_SPAWN_DUP2, errors.fileno(), 2),
        ]
        start = time.perf_counter()
        try:
            child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
        except OSError as error:
            raise CommandFailed(f"{command[0]}: {error.strerror}") from error
        _, status, usage = os.wait4(child, 0)
        seconds = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        if code not in allowed:
            errors.seek(0)
            detail = errors.read(2000).decode("utf-8", "replace").strip()
            raise CommandFailed(f"exit status {code}: {' '.join(command)}\n{detail}")
    return seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def in_turn(runs: int, *commands) -> list[Series]:
    """Runs commands A, B, … as A B … A B …, so that a machine that slows down slows all of them.

    Each command takes a series and adds one run to it; what it prepares before is not counted. The first is ours; another
    that fails is told, and has no figures.
    """
    series = [Series() for _ in commands]
    for _ in range(runs):
        for place, (command, one) in enumerate(zip(commands, series)):
            if one.has_failed:
                continue
            try:
                command(one)
            except CommandFailed as failure:
                if place == 0:
                    raise
                one.has_failed = True
                print(f"note: a peer failed: {failure}", file=sys.stderr, flush=True)
    return series


def ratio(one: Series, other: Series) -> float:
    """The median of the ratios of runs that followed one another; not a number where one of them failed."""
    if one.has_failed or other.has_failed:
        return math.nan
    return statistics.median(a / b for a, b in zip(one.seconds, other.seconds))
