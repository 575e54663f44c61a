#!/bin/sh
# FOLDER: do the archives in it hold what each platform needs? Says what is wrong; run by "./dodeka package".
set -u
cd "$1" || exit 2
list=$(mktemp)
folder=$(mktemp -d)
trap 'rm -rf "$list" "$folder"' EXIT
bad=0
found=0

wrong() { printf '%s\n' "$archive: $*" >&2; bad=1; }

# FRAGMENT of SWT: this one, and no other
native() {
  [ "$(grep -c '/plugins/org\.eclipse\.swt\.\(gtk\|win32\|cocoa\)\.' "$list")" -eq 1 ] || wrong "holds not exactly one native fragment of SWT"
  grep -q "/plugins/org\.eclipse\.swt\.$1_" "$list" || wrong "lacks the fragment $1"
}

holds() { for name; do grep -qx "$name" "$list" || wrong "lacks $name"; done; }

plugins() { # what a workbench and its command line cannot do without
  for name in org.dodeka.workbench org.dodeka.forms org.dodeka.cli org.eclipse.equinox.launcher org.eclipse.swt org.eclipse.ui.themes; do
    grep -q "/plugins/${name}_" "$list" || wrong "lacks the plug-in $name"
  done
}

extracted() { # FILE of the archive
  case $archive in
    *.zip) unzip -q -o "$archive" "$1" -d "$folder" ;;
    *) tar xzf "$archive" -C "$folder" "$1" ;;
  esac
}

script_of_unix() { # FILE
  extracted "$1"
  [ -x "$folder/$1" ] || wrong "$1 is not executable"
  sh -n "$folder/$1" || wrong "$1 is no shell script"
  if grep -q "$(printf '\r')" "$folder/$1"; then wrong "$1 has line ends of Windows"; fi
}

for archive in dodeka-*.tar.gz dodeka-*.zip; do
  [ -f "$archive" ] || continue
  found=$((found + 1))
  case $archive in
    *.zip) unzip -Z1 "$archive" >"$list" ;;
    *) tar tzf "$archive" >"$list" ;;
  esac
  plugins
  case $archive in
    *-linux.gtk.x86_64.tar.gz) native gtk.linux.x86_64; holds dodeka/dodeka dodeka/dodeka.svg; script_of_unix dodeka/dodeka ;;
    *-linux.gtk.aarch64.tar.gz) native gtk.linux.aarch64; holds dodeka/dodeka dodeka/dodeka.svg; script_of_unix dodeka/dodeka ;;
    *-win32.win32.x86_64.zip)
      native win32.win32.x86_64
      holds dodeka/dodeka.cmd
      extracted dodeka/dodeka.cmd
      [ "$(grep -c '' "$folder/dodeka/dodeka.cmd")" -eq "$(grep -c "$(printf '\r')\$" "$folder/dodeka/dodeka.cmd")" ] || wrong "dodeka.cmd lacks line ends of Windows" ;;
    *-macosx.cocoa.*.tar.gz)
      arch=${archive##*cocoa.}
      native "cocoa.macosx.${arch%.tar.gz}"
      holds Dodeka.app/Contents/Info.plist Dodeka.app/Contents/MacOS/dodeka Dodeka.app/Contents/Resources/dodeka.icns Dodeka.app/Contents/Eclipse/dodeka
      script_of_unix Dodeka.app/Contents/MacOS/dodeka
      script_of_unix Dodeka.app/Contents/Eclipse/dodeka ;;
    *) wrong "is for no platform that is known here" ;;
  esac
done
archive=$1
[ "$found" -eq 5 ] || wrong "holds $found archives in place of 5"
exit $bad
