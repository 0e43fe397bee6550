"""All addresses. A prefix for the language of the interface (/ru/, /kk/) can be put before the public ones."""

from django.contrib import admin
from django.urls import include, path

from appeals_site import views

public = [
    path("", views.home, name="home"),
    path("about/", views.about, name="about"),
    path("", include("appeals.urls")),
    path("", include("signatories.urls")),
]

urlpatterns = [
    path("admin/", admin.site.urls),
    *public,
]

handler404 = "appeals_site.views.not_found"
handler500 = "appeals_site.views.server_error"
