#!/bin/sh
# Fetches the Debian packages that extra.py reads, and unpacks them: fetch.sh PACKAGES_DIR
# All are under MPL-2.0 (Firefox, Thunderbird, LibreOffice), BSD-3-Clause (Chromium), Apache-2.0 (tesseract)
# or the Unicode licence (CLDR).
set -eu
mkdir -p "$1" && cd "$1"
firefox="ms tl sq si te tg my ne-np xh uz ff gd gn oc lij sat skr son an ast sc sco fur dsb az be bn kn nn-no lt
  hy-am km is ur br ga-ie mr gu-in bs szl cak nb-no id en-ca"
thunderbird="ms nn-no nb-no"
office="nn st tn ts tg bs nr nso ss ve kn xh zu oc am si ml te ug uz ne bn gd ga szl mn lt as or kmr rw is
  zh-cn zh-tw fa nb id"
tesseract="sun snd cos oci que fry fao bod"
for package in unicode-cldr-core chromium-l10n \
  $(for code in $firefox; do echo "firefox-esr-l10n-$code"; done) \
  $(for code in $thunderbird; do echo "thunderbird-l10n-$code"; done) \
  $(for code in $tesseract; do echo "tesseract-ocr-$code"; done) \
  $(for code in $office; do echo "libreoffice-l10n-$code"; done); do
  [ -d "$package" ] && continue
  apt-get download -q "$package" >/dev/null
  mkdir "$package" && dpkg-deb -x "$package"_*.deb "$package" && rm "$package"_*.deb
done
