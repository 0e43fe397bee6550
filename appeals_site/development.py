"""The addresses of a developer's site: those of the archive, and the pages that only a developer needs."""

from django.urls import path

from appeals_site import parts, urls

urlpatterns = [
    path("about/parts/", parts.parts, name="parts"),
    path("about/parts/<slug:name>/", parts.whole_page, name="part"),
    *urls.urlpatterns,
]

handler404 = urls.handler404
handler500 = urls.handler500
