from django.apps import AppConfig


class AppealsSiteConfig(AppConfig):
    name = "appeals_site"

    def ready(self):
        from appeals_site import contact  # noqa: F401 - registers its check
