#!/bin/sh
# Tells every page of a built book its address on the web:
#
#     theme/publish.sh book https://example.org/course/
#
# mdBook gives a template neither the site's URL nor the name of the page, so
# canonical links and the address of the preview picture are put in afterwards.
set -eu
site=${2%/}/
cd "$1"
find . -name '*.html' ! -name print.html ! -name 404.html ! -name toc.html | while IFS= read -r page; do
    page=${page#./}
    # index.html is a copy of the first chapter, the one that nothing precedes.
    grep -q 'rel="prev"' "$page" && url=$site$page || url=$site
    sed -i -e "s|\(property=\"og:image\" content=\"\)\(\.\./\)*|\1$site|" \
        -e "s|^</head>|<link rel=\"canonical\" href=\"$url\">\n<meta property=\"og:url\" content=\"$url\">\n</head>|" "$page"
done
