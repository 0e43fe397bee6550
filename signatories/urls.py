"""Addresses of people and organizations. Their lists can be searched, and are in `appeals.urls`."""

from django.urls import path

from signatories import views

urlpatterns = [
    path("people/<slug:identifier>/", views.person, name="person"),
    path("people/<slug:identifier>/<str:slug>/", views.person, name="person"),
    path("organizations/<slug:identifier>/", views.organization, name="organization"),
    path("organizations/<slug:identifier>/<str:slug>/", views.organization, name="organization"),
]
