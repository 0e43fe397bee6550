"""The archive as a web server sees it."""

import os

from django.core.wsgi import get_wsgi_application

from appeals_site.postgres import share_connections

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "appeals_site.settings")

application = get_wsgi_application()
share_connections()
