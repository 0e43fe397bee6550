"""The judged queries of the benchmark, over the first collection: what people type finds what they look for."""

import pytest

from bench.relevance.measure import MEAN_TO_REACH, NAMES, measured, ndcg, search

pytestmark = pytest.mark.django_db


def test_judged_queries_find_what_is_looked_for():
    results = list(measured(search))

    assert sum(result.ndcg for result in results) / len(results) > MEAN_TO_REACH


def test_every_query_for_a_name_has_it_first():
    assert [result.text for result in measured(search) if result.kind in NAMES and not result.first_is_right] == []


@pytest.mark.parametrize(
    ("found", "gain"),
    [("ab", 1.0), ("ba", 0.71), ("xab", 0.64), ("", 0.0), ("x", 0.0), ("xxxxxxxxxxab", 0.0)],
)
def test_measure_is_one_for_the_best_order_and_less_for_others(found, gain):
    assert ndcg(found, {"a": 3, "b": 1}) == pytest.approx(gain, abs=0.01)
