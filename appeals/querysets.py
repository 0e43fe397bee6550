"""What may be asked of the documents. Whatever is public starts from `published()` or `visible()`."""

from functools import partial

from django.apps import apps
from django.db import models
from django.db.models import Count, Exists, ExpressionWrapper, F, Func, IntegerField, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, Lower, StrIndex
from django.utils.translation import get_language

from appeals.contacts import asked_of_signature, passages_hiding, touching
from appeals.redaction import Redaction
from appeals.withheld_words import keys_of_holding
from signatories.written_once import OfRow, WrittenOnce

PUBLISHED = "published"
WITHDRAWN = "withdrawn"


def agent_withheld(relation=""):
    """The record that a row is tied to is withheld, or the one that it was merged into."""
    return Q(**{f"{relation}agent__withheld": True}) | Q(**{f"{relation}agent__merged_into__withheld": True})


def _shown(relation=""):
    """The condition that a tied record holds nothing withheld: for signatures and mentions."""
    return Q(**{f"{relation}withheld": False}) & ~agent_withheld(relation)


def _last_word(field):
    """The surname, as a name is mostly written."""
    return Func(F(field), Value(r"^.*\s"), Value(""), function="regexp_replace")


def fill_redactions(appeals):
    """Gives each of these appeals its redaction, in one query for all."""
    appeals = list(appeals)
    found = Redaction.of({appeal.pk for appeal in appeals})
    for appeal in appeals:
        appeal.redaction = found[appeal.pk]


def _language_of(appeal):
    """The language of an appeal's words: that of its first text."""
    texts = apps.get_model("appeals", "Text").objects.filter(appeal=OuterRef(appeal))
    return Subquery(texts.order_by("-held", "language", "pk").values("language")[:1])


class OfAppealQuerySet(models.QuerySet):
    """Records that belong to an appeal and show words of it."""

    # By which relations a row leads to its appeal, and to the words of it that the row shows.
    to_appeal = "appeal"
    to_words = "as_written"

    def with_appeals(self):
        """The appeals come with the rows: `row.appeal` costs no further query."""
        return self.select_related(self.to_appeal)

    def with_language(self):
        """Adds `language`: that of the appeal's words."""
        return self.annotate(language=_language_of(self.to_appeal))

    def without_withheld_words(self):
        """Rows of whose words nothing stands in a withheld passage of their appeal.

        Pages take such words out wherever they stand; here the rows go, so that no count and no filter tells of them.
        """
        return self.filter(~self._is_hidden_in("Source", "text__appeal"), ~self._is_hidden_in("Text", "appeal"))

    def _is_hidden_in(self, document, to_appeal):
        """Whether such a document of its appeal has a passage for which a row is not shown."""
        write = partial(type(self)._hidden_in, document, to_appeal)
        return WrittenOnce((self.model, document), write, [self.to_appeal, *self._said])

    @classmethod
    def _hidden_in(cls, document, to_appeal):
        documents = apps.get_model("appeals", document).objects.filter(**{to_appeal: OfRow.key(cls.to_appeal)})
        passages = apps.get_model("appeals", "Passage").objects.filter(**{document.lower(): OuterRef("pk")})
        # Asked for by themselves first: few documents have any, and only of these the rows are looked at.
        return Exists(documents.filter(Exists(passages), Exists(cls._hiding(passages))))

    @property
    def _said(self):
        """What a row says that a passage may touch."""
        return [self.to_words]

    @classmethod
    def _hiding(cls, passages):
        """Those of these passages for which such a row is not shown."""
        return touching(passages, cls.to_words).filter(Q(within__gt=0) | Q(around__gt=0))

    def fill_languages(self, rows):
        """Gives each of these rows what `with_language` adds, in one query for all. For a few it costs less."""
        texts = apps.get_model("appeals", "Text").objects.filter(appeal__in={row.appeal.pk for row in rows})
        # The last one stays: the first text.
        languages = dict(texts.order_by("held", "-language", "-pk").values_list("appeal", "language"))
        for row in rows:
            row.language = languages.get(row.appeal.pk, "")

    def fill_redactions(self, rows):
        """Gives the appeal of each of these rows its redaction, in one query for all."""
        fill_redactions(row.appeal for row in rows)


class TiedQuerySet(OfAppealQuerySet):
    def tied(self):
        """Those that are certainly tied to an authority record. Probable ties are in no public output."""
        return self.filter(agent__isnull=False, certainty="certain")

    def of_agent(self, agent):
        """Those tied to this record or to one that was merged into it."""
        return self.filter(Q(agent=agent) | Q(agent__merged_into=agent))

    def places(self, number):
        """(this number, key, key of the tied record, key of the appeal, whether it is public, its date, its identifier)

        of each: for telling where a record appears, without reading thousands of rows.
        """
        appeal = self.to_appeal
        is_public = ExpressionWrapper(Q(**{f"{appeal}__status": PUBLISHED}), models.BooleanField())
        own = (Value(number), F("pk"), F("agent"))
        return self.order_by().values_list(*own, F(appeal), is_public, F(f"{appeal}__date"), F(f"{appeal}__identifier"))

    def redactions_of(self, appeals):
        """Key -> redaction, of those of these appeals in which anything is withheld."""
        return {key: redaction for key, redaction in Redaction.of(appeals).items() if redaction}

    def shown(self):
        """Of these the visible ones whose words hold nothing withheld: for what their order or number would tell of it.

        Where nothing is withheld in an appeal, readers see all of it: only the others are looked at. Costs a query,
        another where anything is withheld at all, and two more for rows beside it.
        """
        published = self.filter(**{f"{self.to_appeal}__status": PUBLISHED})
        return published.exclude(pk__in=self._not_shown())

    def _not_shown(self):
        """Keys of those in appeals holding anything withheld that readers do not see, or not whole."""
        # Asked for first: PostgreSQL would expect many.
        holding = [key for (key,) in keys_of_holding()]
        of_holding = self.filter(**{f"{self.to_appeal}__pk__among": holding})
        keys = list(of_holding.order_by().values_list("pk", flat=True))
        if not keys:
            return []
        rows = list(of_holding.visible().with_appeals())
        self.fill_redactions(rows)
        shown = {row.pk for row in rows if not row.is_redacted}
        return [key for key in keys if key not in shown]


class AppealQuerySet(models.QuerySet):
    def published(self):
        """What the public may read."""
        return self.filter(status=PUBLISHED)

    def with_addresses(self):
        """Whatever answers at its address: published appeals, and withdrawn ones with their reason."""
        return self.published() | self.withdrawn()

    def holding_withheld(self):
        """Those in which anything is withheld: they have to be looked at word by word."""
        return self.filter(pk__in=keys_of_holding())

    def with_last_version(self):
        """Adds `version_number`, `version_date` and `version_explanation`: what readers see now."""
        versions = apps.get_model("appeals", "Version").objects.filter(appeal=OuterRef("pk")).order_by("-number")
        return self.annotate(
            **{f"version_{name}": Subquery(versions.values(name)[:1]) for name in ("number", "date", "explanation")}
        )

    def withdrawn(self):
        """What the public may know to have been withdrawn, and why; nothing else of it."""
        return self.filter(status=WITHDRAWN)

    def newest_first(self):
        return self.order_by(F("date").desc(nulls_last=True), "identifier")

    def count_years(self):
        """(year, how many) from the first year on, and None for those without a date last."""
        years = self.order_by().values_list("date__year").annotate(n=Count("pk"))
        return list(years.order_by(F("date__year").asc(nulls_last=True)))

    def with_counts(self):
        """Adds `entry_count`, `signature_count` and `signatory_count`, which are never mixed.

        Signatories are counted once each, as far as certain ties tell; a signature without a tie counts
        for one. Withheld signatures count like all others.
        """
        certain = Q(certainty="certain", agent__isnull=False)

        def counted(model, to_appeal, expression):
            rows = apps.get_model("appeals", model).objects.filter(**{to_appeal: OuterRef("pk")}).order_by()
            of_appeal = rows.values(to_appeal).annotate(n=expression).values("n")
            return Coalesce(Subquery(of_appeal, output_field=IntegerField()), 0)

        return self.annotate(
            # An entry in which nobody could be read is an entry too.
            entry_count=counted("SignatureEntry", "list__appeal", Count("pk")),
            signature_count=counted("Signature", "entry__list__appeal", Count("pk")),
            signatory_count=counted(
                "Signature",
                "entry__list__appeal",
                Count("agent", filter=certain, distinct=True) + Count("pk", filter=~certain),
            ),
        )

    def for_lists(self):
        """With all that a row of a list shows."""
        return self.for_hits().with_counts().newest_first()

    def for_hits(self):
        """The same without what is counted in the lists of signatories: the index knows that of its hits."""
        return self.with_language().with_demand_counts()

    def with_language(self):
        """Adds `language`: that of the appeal's words."""
        return self.annotate(language=_language_of("pk"))

    def with_demand_counts(self):
        """Adds `demand_count`: the demands as they stand now."""
        demands = apps.get_model("appeals", "Demand").objects.filter(text__appeal=OuterRef("pk"), removed_on=None)
        of_appeal = demands.order_by().values("text__appeal")
        return self.annotate(
            demand_count=Coalesce(
                Subquery(of_appeal.annotate(n=Count("pk")).values("n"), output_field=IntegerField()), 0
            )
        )


class CollectionQuerySet(models.QuerySet):
    def visible(self):
        """Collections of which something is published, each with `appeal_count`."""
        published = Count("appeals", filter=Q(appeals__status=PUBLISHED))
        return self.annotate(appeal_count=published).filter(appeal_count__gt=0).order_by("title")


class TextQuerySet(models.QuerySet):
    def visible(self):
        return self.filter(appeal__status=PUBLISHED)


class SourceQuerySet(models.QuerySet):
    def visible(self):
        return self.filter(text__appeal__status=PUBLISHED)

    def without_bytes(self):
        """For pages that only name the source."""
        return self.defer("raw", "line_labels")


class CleanCopyQuerySet(models.QuerySet):
    def visible(self):
        """Released copies, as long as nothing in their appeal is withheld: no word can be taken out of such a file."""
        held_back = apps.get_model("appeals", "Appeal").objects.holding_withheld()
        released = self.filter(released_at__isnull=False, source__text__appeal__status=PUBLISHED)
        return released.exclude(source__text__appeal__in=held_back)

    def without_bytes(self):
        """For pages that only name the copy."""
        return self.defer("content")


class DemandQuerySet(OfAppealQuerySet):
    to_appeal = "text__appeal"
    to_words = "exact"

    def visible(self):
        """Demands of published appeals, removed ones too: they keep their addresses."""
        return self.filter(text__appeal__status=PUBLISHED)

    def current(self):
        """Demands that stand in the lists."""
        return self.filter(removed_on=None)

    def naming_nobody(self):
        """Demands in whose words nobody stands whom the archive knows to be named or addressed in the appeal.

        Surnames count by themselves. Neither may there be anything withheld, or an organization's name.
        """
        mentions = apps.get_model("appeals", "Mention").objects.filter(text=OuterRef("text"))
        addressings = apps.get_model("appeals", "Addressing").objects.filter(appeal=OuterRef("text__appeal"))
        named = [
            self._stands_in_demand(mentions, F("exact")),
            self._stands_in_demand(mentions.exclude(capacity="organization"), _last_word("exact")),
            self._stands_in_demand(addressings.exclude(agent=None), _last_word("as_written")),
        ]
        return self.exclude(Q(*named, _connector=Q.OR)).filter(about=None, attribution="").without_withheld_words()

    def _stands_in_demand(self, rows, words):
        return Exists(rows.annotate(at=StrIndex(Lower(OuterRef("exact")), Lower(words))).filter(at__gt=0))

    def for_lists(self):
        """With the appeal and the themes that a row shows, and `first_text_id` of the appeal."""
        return self.with_appeals().prefetch_related("themes").with_first_text()

    def with_first_text(self):
        """Adds `first_text_id`: the first text of the appeal."""
        texts = apps.get_model("appeals", "Text").objects.filter(appeal=OuterRef("text__appeal")).order_by("pk")
        return self.annotate(first_text_id=Subquery(texts.values("pk")[:1]))

    def with_version_date(self):
        """Adds `version_date`: since when readers see the appeal as it is now."""
        versions = apps.get_model("appeals", "Version").objects.filter(appeal=OuterRef("text__appeal"))
        return self.annotate(version_date=Subquery(versions.order_by("-number").values("date")[:1]))

    def newest_first(self):
        return self.order_by(F("text__appeal__date").desc(nulls_last=True), "text__appeal__identifier", "position")


class ThemeQuerySet(models.QuerySet):
    def with_label_like(self, words):
        """Those in whose label, in the language of the interface, these words stand."""
        return self.filter(**{f"label_{get_language() or 'en'}__icontains": words}).order_by("scheme", "position")

    def for_lists(self):
        return self.select_related("broader").prefetch_related("articles")

    def for_pages(self):
        return self.for_lists().prefetch_related("narrower")


class IssuerQuerySet(TiedQuerySet):
    def visible(self):
        return self.filter(~agent_withheld(), appeal__status=PUBLISHED).without_withheld_words()


class MentionQuerySet(TiedQuerySet):
    to_appeal = "text__appeal"
    to_words = "exact"

    def with_appeals(self):
        return super().with_appeals().select_related("demand")

    def visible(self):
        return self.filter(_shown(), text__appeal__status=PUBLISHED).without_withheld_words()


class EntryQuerySet(models.QuerySet):
    def of_published(self):
        """All entries of published appeals; those that hold a withheld signature are counted, never shown."""
        return self.filter(list__appeal__status=PUBLISHED)


class OfSignatureQuerySet(TiedQuerySet):
    """Signatures, and what is said of them: a contact in the line need not hide who signed there."""

    # By which relation a row leads to its signature.
    to_signature = ""

    @property
    def _said(self):
        return [self.to_words, *asked_of_signature(self.to_signature)]

    @classmethod
    def _hiding(cls, passages):
        return passages_hiding(passages, cls.to_words, cls.to_signature)


class SignatureQuerySet(OfSignatureQuerySet):
    to_appeal = "entry__list__appeal"
    to_words = "entry__line"

    def of_published(self):
        """All signatures under published appeals, for counting. Not for showing: some may be withheld."""
        return self.filter(entry__list__appeal__status=PUBLISHED)

    def visible(self):
        """Signatures that may be shown."""
        return self.of_published().filter(_shown()).without_withheld_words()

    def a_to_z(self):
        """In the order of names."""
        return self.order_by("sort_key", "identifier")

    def for_lists(self):
        """With all that a row of a list shows."""
        return self.with_appeals().with_language().select_related("agent").prefetch_related("agent__names")

    def as_printed(self):
        """In the order of the document, with entries, lists and the records they are tied to."""
        in_order = ("entry__list__position", "entry__position", "position")
        return self.select_related("entry__list", "agent").order_by(*in_order)


class AffiliationQuerySet(OfSignatureQuerySet):
    to_appeal = "signature__entry__list__appeal"
    to_words = "signature__entry__line"
    to_signature = "signature__"

    def visible(self):
        return self.filter(
            _shown("signature__"),
            ~agent_withheld(),
            signature__entry__list__appeal__status=PUBLISHED,
        ).without_withheld_words()
