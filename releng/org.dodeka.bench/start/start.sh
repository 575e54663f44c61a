# Sourced by ../../../dodeka for "./dodeka bench start": makes a bundle of the benchmark beside the built product and runs it.
start=$root/releng/org.dodeka.bench/start
out=$root/releng/org.dodeka.bench/target/start
rm -rf "$out"
mkdir -p "$out/classes"
"$JAVA_HOME/bin/javac" -nowarn -encoding UTF-8 --release 21 -cp "$workbench/plugins/*" -d "$out/classes" "$start"/src/org/dodeka/bench/start/*.java || exit 2
"$JAVA_HOME/bin/jar" cfm "$out/org.dodeka.bench.start_1.0.0.jar" "$start/MANIFEST.MF" -C "$out/classes" . -C "$start" plugin.xml || exit 2
display=
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "$(uname -s)" = Linux ]; then
  command -v xvfb-run >/dev/null 2>&1 || fail "there is no display. Install one without a screen (Debian, Ubuntu: sudo apt-get install xvfb xauth) and try again."
  display="xvfb-run -a"
fi
exec $display "$JAVA_HOME/bin/java" -cp "$out/classes" org.dodeka.bench.start.StartBench "$workbench" "$out/org.dodeka.bench.start_1.0.0.jar" "$out"
