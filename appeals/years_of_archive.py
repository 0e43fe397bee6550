"""How many of the archive's appeals are of which year: a picture, and the table behind it."""

from dataclasses import dataclass
from math import ceil

# In the units of the drawing: its width, that of a year's number, the height of the longest bar, and of what is
# written above and below the bars.
WIDTH, NUMBER, LONGEST, ABOVE, BELOW = 300, 24, 60, 14, 14
# So many years are told apart at least: two bars alone would be no line of time.
FEWEST_YEARS = 10


@dataclass(frozen=True)
class YearBar:
    """`is_named` where there is room for the year below it."""

    year: int
    count: int
    x: float
    width: float
    height: float
    is_named: bool

    @property
    def y(self):
        return ABOVE + LONGEST - self.height

    @property
    def middle(self):
        return round(self.x + self.width / 2, 1)

    @property
    def number_y(self):
        return self.y - 4


class YearsOfArchive:
    """Years without an appeal are empty bars; appeals without a date, whose year is None, are counted apart."""

    def __init__(self, counted):
        counted = dict(counted)
        self.undated = counted.pop(None, 0)
        self.count = sum(counted.values())
        self.bars = list(_bars(counted)) if counted else []

    width = WIDTH
    height = ABOVE + LONGEST + BELOW
    ground = ABOVE + LONGEST

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

    @property
    def shows_numbers(self):
        """Whether there is room above each bar."""
        return 2 * len(self.bars) * NUMBER <= 3 * WIDTH


def _bars(counted):
    last, most = max(counted), max(counted.values())
    first = min(min(counted), last - FEWEST_YEARS + 1)
    step = WIDTH / (last - first + 1)
    every = ceil(NUMBER / step)
    for place, year in enumerate(range(first, last + 1)):
        n = counted.get(year, 0)
        is_named = (last - year) % every == 0
        yield YearBar(
            year, n, round(step * (place + 0.1), 1), round(step * 0.8, 1), round(LONGEST * n / most, 1), is_named
        )
