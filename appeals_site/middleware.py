"""What holds for every address: odd ones get a plain answer, public ones may be kept and are asked for again."""

from datetime import timedelta
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.http import QueryDict
from django.utils import timezone, translation
from django.utils.cache import patch_cache_control
from django.utils.http import http_date, parse_http_date_safe

from appeals_site.views import bad_address
from signatories.models import RecordChange

PRIVATE = "/admin/"
# No editor's change takes longer to be committed.
COMMITTED = timedelta(minutes=1)


class LanguageOfAddress:
    """The interface speaks the language of the address: /ru/…, /kk/…, and English without a prefix.

    Django's LocaleMiddleware asks the browser too, and a page would then depend on more than its address.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


NUL = "%00"


class BadAddresses:
    """Answers addresses that no page can have: NUL bytes, which PostgreSQL refuses, and what is not UTF-8.

    In a parameter a NUL byte is read as if it were not there: what is searched for can always be read.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        path = request.path_info.encode("utf-8", "surrogateescape")
        asked = request.META.get("QUERY_STRING", "")
        # Again and again: what is left of "%%0000" is another one.
        while NUL in asked:
            asked = asked.replace(NUL, "")
        if b"\x00" in path or "\ufffd" in (path + unquote_to_bytes(asked)).decode("utf-8", "replace"):
            return bad_address(request)
        request.META["QUERY_STRING"] = asked
        return self.get_response(request)


# Tabs and ends of lines are none of them; two others part words.
CONTROL = dict.fromkeys({*range(0x20), 0x7F} - {*map(ord, "\t\n\r")}) | dict.fromkeys(map(ord, "\v\f"), " ")


class CleanForms:
    """Takes control characters out of whatever editors send: no word holds them, and databases and feeds refuse them.

    They come with what is copied from somewhere. Files stay as they are.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method == "POST" and request.path_info.startswith(PRIVATE):
            request.POST = _clean(request.POST)
        return self.get_response(request)


def _clean(sent):
    clean = QueryDict(mutable=True, encoding=sent.encoding)
    for name, values in sent.lists():
        for value in values:
            clean.appendlist(name.translate(CONTROL), value.translate(CONTROL))
    clean._mutable = False
    return clean


class PublicCaching:
    """Public pages may be stored and are asked for again each time: what is withheld is gone at the next look.

    Last-Modified is the last change of any record, or what a page says of itself where that is later: some words
    depend on the day. Pages that are made of the index go without it, and so do all for a minute after a change.
    Django's ConditionalGetMiddleware, outside of this one, adds the ETag (of the page's own bytes) and answers 304.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        began = timezone.now()
        response = self.get_response(request)
        if request.path_info.startswith(PRIVATE):
            patch_cache_control(response, private=True, no_store=True)
            return response
        patch_cache_control(response, public=True, no_cache=True)
        by_date = response.status_code == 200 and not getattr(response, "is_by_etag_alone", False)
        changed = RecordChange.objects.last_at() if by_date else None
        # A change is dated when it is written, and seen when it is committed. Under the date of one that may have come
        # in since the page was begun, its old words would be held to be up to date.
        if changed and began - changed > COMMITTED:
            own = parse_http_date_safe(response.get("Last-Modified", "")) or 0
            response["Last-Modified"] = http_date(max(changed.timestamp(), own))
        else:
            del response["Last-Modified"]
        return response
