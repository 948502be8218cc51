"""Times whole processes, in turn, and keeps their peak memory."""

import math
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field


class CommandFailed(Exception):
    """A command that could not be started, or ended with a status that it should not have.

    `cell` says it in the cell of a table: missing, or failed and the last line of what it wrote to standard error.
    """

    def __init__(self, detail: str, cell: str) -> None:
        super().__init__(detail)
        self.cell = cell


@dataclass
class Series:
    """What the runs of one command took. Of one that failed there are no figures: they are not a number."""

    seconds: list[float] = field(default_factory=list)
    peaks: list[int] = field(default_factory=list)
    failure: str = ""

    def __add__(self, other: "Series") -> "Series":
        """What both take one after the other."""
        return Series(
            [a + b for a, b in zip(self.seconds, other.seconds)],
            [max(a, b) for a, b in zip(self.peaks, other.peaks)],
            self.failure or other.failure,
        )

    @property
    def median(self) -> float:
        return math.nan if self.failure else statistics.median(self.seconds)

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
            cell = "missing" if isinstance(error, FileNotFoundError) else f"failed: {error.strerror}"
            raise CommandFailed(f"{command[0]}: {error.strerror}", cell) from error
        _, status, usage = os.wait4(child, 0)
        seconds = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        if code not in allowed:
            errors.seek(max(errors.seek(0, os.SEEK_END) - 2000, 0))
            detail = errors.read().decode("utf-8", "replace").strip()
            raise CommandFailed(f"exit status {code}: {' '.join(command)}\n{detail}", failure(code, detail))
    return seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def failure(code: int, errors: str) -> str:
    """What a table says of a program that ended with this status and these words on standard error."""
    if not errors:
        return f"failed: signal {-code}" if code < 0 else f"failed: exit status {code}"
    last = errors.splitlines()[-1].strip()
    return "missing" if last.startswith("ModuleNotFoundError") else f"failed: {last}"


def in_turn(runs: int, *commands, ours: int = 1) -> list[Series]:
    """Runs commands A, B, … as A B … A B …, so that a machine that slows down slows all of them.

    Each command takes a series and adds one run to it; what it prepares before is not counted. The first are ours, and end
    everything if they fail; a peer that does is told, and has no figures.
    """
    series = [Series() for _ in commands]
    for _ in range(runs):
        for place, (command, one) in enumerate(zip(commands, series)):
            if one.failure:
                continue
            try:
                command(one)
            except CommandFailed as failed:
                if place < ours:
                    raise
                one.failure = failed.cell
                print(f"note: a peer failed: {failed}", file=sys.stderr, flush=True)
    return series


def ratio(one: Series, other: Series) -> float:
    """The median of the ratios of runs that followed one another; not a number where one of them failed."""
    if one.failure or other.failure:
        return math.nan
    return statistics.median(a / b for a, b in zip(one.seconds, other.seconds))
