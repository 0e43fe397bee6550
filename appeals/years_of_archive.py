"""How many of the archive's appeals are of which year: a picture, and the table behind it."""

from dataclasses import dataclass

HEIGHT = 60
# The distance of two bars.
STEP = 10
# So many years are told apart at least: two bars alone would be no line of time.
FEWEST_YEARS = 10


@dataclass(frozen=True)
class YearBar:
    year: int
    count: int
    x: int
    height: float

    @property
    def y(self):
        return HEIGHT - self.height


class YearsOfArchive:
    """Made of how many appeals each year has, and how many have no date (None): these are counted apart.

    Years without an appeal are empty bars.
    """

    def __init__(self, years):
        counted = {year: n for year, n in years.items() if year}
        self.undated = years.get(None, 0)
        self.count = sum(counted.values())
        self.bars = list(_bars(counted)) if counted else []

    height = HEIGHT

    @property
    def width(self):
        return STEP * len(self.bars)

    @property
    def first(self):
        return self.bars[0]

    @property
    def last(self):
        return self.bars[-1]

    @property
    def filled(self):
        """The rows of the table."""
        return [bar for bar in self.bars if bar.count]


def _bars(counted):
    last, most = max(counted), max(counted.values())
    first = min(min(counted), last - FEWEST_YEARS + 1)
    for place, year in enumerate(range(first, last + 1)):
        n = counted.get(year, 0)
        yield YearBar(year, n, STEP * place, round(HEIGHT * n / most, 1))
