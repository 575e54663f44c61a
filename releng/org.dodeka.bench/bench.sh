# Sourced by ../../dodeka: compiles the benchmarks against the built product and runs them.
# "./dodeka bench" measures 1k, 10k and 100k elements; "./dodeka bench 10000" only that size; "./dodeka bench -q" takes fewer samples.
# "./dodeka bench diagram" measures the refresh of diagrams instead.
bench=$root/releng/org.dodeka.bench
lib=$bench/target/lib
mkdir -p "$bench/target/classes"
[ -d "$lib" ] || quietly "Fetching the benchmark harness" run_maven -q -f "$bench/pom.xml" dependency:copy-dependencies -DoutputDirectory="$lib" || exit 2
"$JAVA_HOME/bin/javac" -nowarn -encoding UTF-8 --release 21 -cp "$lib/*:$installation/plugins/*" -processorpath "$(echo "$lib"/*.jar | tr ' ' ':')" -d "$bench/target/classes" \
  "$bench"/src/org/dodeka/bench/*.java || exit 2
quiet= # the harness reads fields in a way that newer Java warns of
[ "$(java_major "$JAVA_HOME/bin/java")" -lt 24 ] || quiet=--sun-misc-unsafe-memory-access=allow
"$JAVA_HOME/bin/java" $quiet -Xmx4g -Ddodeka.commit="$(git -C "$root" describe --always --dirty 2>/dev/null)" -cp "$bench/target/classes:$lib/*:$installation/plugins/*" org.dodeka.bench.Bench "$@" || exit
case " $* " in *" diagram "*) return ;; esac
"$JAVA_HOME/bin/java" -cp "$bench/target/classes:$installation/plugins/*" org.dodeka.bench.Startup "$installation" "$root/examples/wind-quality/wind-quality.learning"
