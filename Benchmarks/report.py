"""The table of comparisons, and the same as JSON."""

import json
import platform
import subprocess
import textwrap
from dataclasses import asdict, dataclass

import measure
from measure import Series


@dataclass
class Line:
    """One comparison. Figures are medians: seconds, or megabytes where the unit says so.

    `failure` says why there is none.
    """

    comparison: str
    crm: float | None
    peer: str = ""
    other: float | None = None
    ratio: float | None = None
    limit: str = ""
    within: bool | None = None
    unit: str = "s"
    runs: int = 0
    failure: str = ""


class Report:
    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.lines: list[Line] = []

    def ratio(self, comparison: str, own: Series, peer: str, other: Series, at_most: float | None = None) -> None:
        """A ratio of times, with the most it may be."""
        limit = "" if at_most is None else f"≤ {at_most:g} ×"
        runs = len(own.seconds)
        if other.failure:
            self.add(Line(comparison, own.median, peer, limit=limit, runs=runs, failure=other.failure))
            return
        ratio = measure.ratio(own, other)
        within = None if at_most is None else ratio <= at_most
        self.add(Line(comparison, own.median, peer, other.median, ratio, limit, within, runs=runs))

    def figure(self, comparison, value, runs, at_most=None, unit="s") -> None:
        """A figure by itself, with the most it may be."""
        limit = "" if at_most is None else f"≤ {at_most:g} {unit}"
        within = None if at_most is None else value <= at_most
        self.add(Line(comparison, value, limit=limit, within=within, unit=unit, runs=runs))

    def missing(self, comparison, tool, failure) -> None:
        """A figure that the tool that takes it could not give."""
        self.add(Line(comparison, None, tool, failure=failure))

    def add(self, line: Line) -> None:
        self.lines.append(line)
        if len(self.lines) == 1:
            print(row("comparison", "crm", "peer", "", "crm/peer", "limit", "", "runs"))
        print(formatted(line), flush=True)

    def write(self, path: str, versions: dict[str, str]) -> None:
        document = {
            "schema": "crm.benchmark/1",
            "machine": machine(),
            "rows": self.rows,
            "versions": versions,
            "comparisons": [asdict(line) for line in self.lines],
        }
        with open(path, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=2, ensure_ascii=False)
            file.write("\n")

    @property
    def verdict(self) -> str:
        """How many limits were missed, and how many could not be held against anything."""
        missed = sum(line.within is False for line in self.lines)
        unknown = sum(bool(line.limit) and line.within is None for line in self.lines)
        kept = "every other limit kept" if unknown else "every limit kept"
        text = f"{missed} of the limits missed" if missed else kept
        return f"{text}; {unknown} not measured" if unknown else text


def row(comparison, crm, peer, other, ratio, limit, verdict, runs) -> str:
    return f"{comparison:<44}  {crm:>10}  {peer:<38}  {other:>10}  {ratio:>8}  {limit:<10}  {verdict:<4}  {runs:>4}".rstrip()


def formatted(line: Line) -> str:
    def figure(value):
        if value is None:
            return ""
        return f"{value * 1000:.1f} ms" if line.unit == "s" and value < 0.1 else f"{value:.2f} {line.unit}"

    if line.failure:
        # The cell of the peer's figure, and of what would follow from it.
        cell = textwrap.shorten(line.failure, 90, placeholder=" …")
        return f"{line.comparison:<44}  {figure(line.crm):>10}  {line.peer:<38}  {cell}"
    return row(
        line.comparison,
        figure(line.crm),
        line.peer,
        figure(line.other),
        "" if line.ratio is None else f"{line.ratio:.2f}",
        line.limit,
        {None: "", True: "yes", False: "NO"}[line.within],
        line.runs,
    )


def machine() -> str:
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            models = [text.split(":", 1)[1].strip() for text in file if text.startswith("model name")]
        name = f"{len(models)} × {models[0]}"
    except (OSError, IndexError):
        pass
    return f"{name}, {platform.system()} {platform.release()}"


def version(*command: str) -> str:
    try:
        text = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""
    return text.strip().splitlines()[0] if text.strip() else ""
