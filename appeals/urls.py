"""Addresses of the documents, and of the lists that a search goes through.

Identifiers never change; words behind them may, and lead on.
"""

from django.urls import path, re_path

from appeals import views

_PICTURE = r"(?P<name>[-a-z]+)(?:/(?P<of>[-\w]+))?"

urlpatterns = [
    path("search/", views.search, name="search"),
    path("search/suggest/", views.suggest, name="suggest"),
    path("appeals/", views.appeal_list, name="appeals"),
    path("appeals/<slug:identifier>/", views.appeal, name="appeal"),
    path("appeals/<slug:identifier>/<str:slug>/", views.appeal, name="appeal"),
    path("side-by-side/<slug:left>/<slug:right>/", views.side_by_side, name="side-by-side"),
    path("sources/<slug:identifier>/", views.source, name="source"),
    path("sources/<slug:identifier>/text.txt", views.source_text, name="source-text"),
    path("sources/<slug:identifier>/copy.pdf", views.source_copy, name="source-copy"),
    path("demands/", views.demand_list, name="demands"),
    path("demands/<slug:identifier>/", views.demand, name="demand"),
    path("people/", views.people, name="people"),
    path("organizations/", views.organizations, name="organizations"),
    re_path(r"^(?P<name>appeals|demands)\.(?P<ending>csv|json|atom)$", views.export, name="export"),
    # A record of a name has no version, and so no day for a feed to say.
    re_path(r"^(?P<name>people|organizations)\.(?P<ending>csv|json)$", views.export, name="export"),
    path("pictures/", views.pictures, name="pictures"),
    re_path(rf"^pictures/{_PICTURE}/$", views.picture, name="picture"),
    re_path(rf"^pictures/{_PICTURE}\.(?P<ending>svg|png|csv)$", views.picture_file, name="picture-file"),
    path("signatures/", views.signature_list, name="signatures"),
    path("addressees/", views.addressee_list, name="addressees"),
    path("addressees/<slug:slug>/", views.addressee, name="addressee"),
    re_path(r"^(?P<scheme>rights|measures)/$", views.theme_list, name="themes"),
    re_path(r"^(?P<scheme>rights|measures)/(?P<slug>[-\w]+)/$", views.theme, name="theme"),
]
