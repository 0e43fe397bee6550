"""Who may work on what."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404

from appeals.models import Review


def open_review_or_404(admin, request, pk) -> Review:
    """The review, for somebody who may change it."""
    if not admin.has_change_permission(request):
        raise PermissionDenied
    reviews = Review.objects.select_related("appeal", "source").defer("original", "source__raw")
    return get_object_or_404(reviews, pk=pk)


def require_reviewer(request) -> None:
    """Whoever may open a sealed file to readers: a right of its own, which no other right brings with it."""
    if not request.user.has_perm("appeals.release_copy"):
        raise PermissionDenied
