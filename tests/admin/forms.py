"""Forms of the admin, read and filled in as by a browser."""

from django.urls import reverse
from lxml import html


def change(record):
    """The address of the record's page."""
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])


def shown(response):
    """The values of the form on the page."""
    form = html.fromstring(response.content.decode()).xpath("//div[@id='content']//form[@method='post']")[-1]
    return {name: value for name, value in form.form_values() if "__prefix__" not in name}


def submit(client, address, button="_save", **values):
    """Opens the form, fills in `values` (None unticks a box), and sends it with all the rest as it was."""
    fields = shown(client.get(address)) | values | {button: "Save"}
    return client.post(address, {name: value for name, value in fields.items() if value is not None})


def errors(response):
    """All error messages on the page, as words."""
    page = html.fromstring(response.content.decode())
    items = page.xpath("//ul[contains(@class, 'errorlist')]/li")
    return " ".join(item.text_content().strip() for item in items)
