"""The examples in the docstrings hold."""

import doctest
import importlib
import pkgutil

import pytest

from appeals.search import language

MODULES = [module.name for module in pkgutil.iter_modules(language.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_hold(name):
    assert doctest.testmod(importlib.import_module(f"{language.__name__}.{name}")).failed == 0
