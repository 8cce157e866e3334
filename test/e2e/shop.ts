import type { Files } from './repository.ts';

/**
 * A shop on Django, with its books in the database of DATABASE_URL: migrated and seeded by `prepare`, open to whoever has the
 * key. It prints its environment, and what it is asked.
 */
export const SHOP: Files = {
  'requirements.txt': 'django==5.2.8\npsycopg[binary]==3.2.12\n',
  '.env.example': 'GREETING=Welcome\n',
  'manage.py': `import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
`,
  'seed.py': `import os
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
import django
django.setup()
from books.models import Book
Book.objects.create(title="Sea")
open(os.path.join(os.environ["MEDIA"], "cover"), "x").close()
`,
  'shop/__init__.py': '',
  'shop/settings.py': `import os
from urllib.parse import urlsplit
url = urlsplit(os.environ["DATABASE_URL"])
name = url.path[1:]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": name} if url.scheme == "sqlite" else {
    "ENGINE": "django.db.backends.postgresql", "NAME": name, "USER": url.username, "PASSWORD": url.password,
    "HOST": url.hostname, "PORT": url.port}}
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["books"]
ROOT_URLCONF = "shop.urls"
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
`,
  'shop/urls.py': `import os
from django.http import HttpResponse, JsonResponse
from django.urls import path
from books.models import Book

def books(request):
    print("asked with", dict(request.headers))
    if request.headers.get("Authorization") != "Bearer " + os.environ["API_KEY"]:
        return HttpResponse(status=401)
    greeting = open(".env").read().strip()
    fields = [field.name for field in Book._meta.fields]
    return JsonResponse({"greeting": greeting, "fields": fields, "books": list(Book.objects.values())})

urlpatterns = [path("books", books), path("health", lambda request: HttpResponse(status=204))]
`,
  'shop/wsgi.py': `import os
print("started with", dict(os.environ))
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
`,
  'books/__init__.py': '',
  'books/models.py': `from django.db import models

class Book(models.Model):
    title = models.CharField(max_length=80, unique=True)
`,
  'books/migrations/__init__.py': '',
  'books/migrations/0001_books.py': `from django.db import migrations, models

class Migration(migrations.Migration):
    operations = [migrations.CreateModel("Book", [
        ("id", models.AutoField(primary_key=True)), ("title", models.CharField(max_length=80, unique=True))])]
`,
};

/** The head: books have a number of pages, which a second migration brings. */
export const WITH_PAGES: Files = {
  'books/models.py': `${SHOP['books/models.py']}    pages = models.IntegerField(default=1)\n`,
  'books/migrations/0002_pages.py': `from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [("books", "0001_books")]
    operations = [migrations.AddField("Book", "pages", models.IntegerField(default=1))]
`,
};

export const SHOP_CONFIG = `app: shop.wsgi:application
servers: wsgiref
prepare:
  - python manage.py migrate --no-input
  - python seed.py
copy: { .env.example: .env }
env:
  DATABASE_URL: \${SHOP_DATABASE}
  SECRET_KEY: \${SHOP_KEY}
  API_KEY: \${SHOP_TOKEN}
  MEDIA: "{folder}"
headers:
  Authorization: Bearer \${SHOP_TOKEN}
ready: { request: GET /health, expect: { status: 204 } }
scenarios:
  books: { request: GET /books, expect: { json: { greeting: GREETING=Welcome, books: [{ title: Sea }] } } }
budget: 8s
baseline: off
profile: false
`;
