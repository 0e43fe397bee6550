"""Pages that belong to no app."""

from django.shortcuts import render


def bad_address(request):
    """For addresses that no page can have."""
    return render(request, "404.html", status=404)


def not_found(request, exception):
    return render(request, "404.html", status=404)


def server_error(request):
    return render(request, "500.html", status=500)
