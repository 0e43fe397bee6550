"""Settings of the site. Values come from the environment and are refused loudly when they are wrong.

DATABASE_URL   postgres://…; unset: the embedded PostgreSQL in var/postgres/
SEARCH_DIR     the index of search, on a disk of this machine; unset: var/search/
SECRET_KEY     unset: a random key of this checkout, kept in var/secret-key
DEBUG          "true" shows errors to a developer; never in production
ALLOWED_HOSTS  comma-separated host names; unset: this machine only
HTTPS          "true" where a proxy speaks HTTPS for us: cookies and HSTS follow
CONTACT        an e-mail address or a web address, on /about/: for those who ask for a correction or to be withheld
"""

from pathlib import Path

from csp.constants import NONE, SELF
from environs import Env

from appeals_site.contact import contact_of
from appeals_site.postgres import settings_from
from appeals_site.secret_key import secret_key_in

env = Env()

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="") or secret_key_in(VAR_DIR)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1"])
HTTPS = env.bool("HTTPS", default=False)
CONTACT = contact_of(env.str("CONTACT", default=""))

INSTALLED_APPS = [
    "appeals_site",
    "appeals",
    "signatories",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "pgtrigger",
    "pghistory",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Outside of what makes ETags: they are of the page and not of its packing. Public pages hold no secret that their
    # size could tell, Django masks its tokens in each form, and a random length is added.
    "django.middleware.gzip.GZipMiddleware",
    "appeals_site.middleware.LanguageOfAddress",
    "django.middleware.http.ConditionalGetMiddleware",
    "appeals_site.middleware.PublicCaching",
    "appeals_site.middleware.BadAddresses",
    "appeals_site.middleware.CleanForms",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "appeals_site.development" if DEBUG else "appeals_site.urls"
WSGI_APPLICATION = "appeals_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": settings_from(env.str("DATABASE_URL", default=""), BASE_DIR)}
# The index of search. Each machine has its own, which follows the database.
SEARCH_DIR = Path(env.str("SEARCH_DIR", default="") or VAR_DIR / "search")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("ru", "Русский"), ("kk", "Қазақша")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "appeals_site.formats"
USE_I18N = True
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
# What programs look for at the root of every site.
WHITENOISE_ROOT = BASE_DIR / "static" / "at_root"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "appeals_site.static_files.OneStyleSheet"},
}

# The first collection, in the order in which loaddata takes it.
ARCHIVE_FIXTURES = [BASE_DIR / "fixtures" / name for name in ("themes.json", "agents.json", "appeals.json")]

# Nothing from elsewhere, nothing inline: no page makes a request to a third party.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}

# Nothing to other sites. With "no-referrer" browsers send "Origin: null", and Django refuses every form.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 63_072_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# A review of 172 signatures is one form.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
# A text far too long for the desk still reaches its form, which says so and keeps what was pasted.
DATA_UPLOAD_MAX_MEMORY_SIZE = 16_000_000

PGHISTORY_APPEND_ONLY = True
# Reading a page changes no record. Asked who reads it, every page would vary by cookie.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")
