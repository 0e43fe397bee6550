"""Addresses of people and organizations."""

from django.urls import path

from signatories import views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/<slug:identifier>/", views.person, name="person"),
    path("people/<slug:identifier>/<str:slug>/", views.person, name="person"),
    path("organizations/", views.organizations, name="organizations"),
    path("organizations/<slug:identifier>/", views.organization, name="organization"),
    path("organizations/<slug:identifier>/<str:slug>/", views.organization, name="organization"),
]
