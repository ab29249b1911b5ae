"""The addresses of the site: the program's own."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("", include("django_classified.urls", namespace="django_classified"))]
