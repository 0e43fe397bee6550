from django.apps import AppConfig


class AppealsSiteConfig(AppConfig):
    name = "appeals_site"
