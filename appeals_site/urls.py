"""All addresses. A prefix for the language of the interface (/ru/, /kk/) can be put before the public ones."""

from django.contrib import admin
from django.urls import path

urlpatterns = [
    path("admin/", admin.site.urls),
]

handler404 = "appeals_site.views.not_found"
handler500 = "appeals_site.views.server_error"
