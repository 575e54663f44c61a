package org.dodeka.exchange.findings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which file of now is which artifact of a baseline, see {@link Baseline#against}. */
final class ArtifactPairs {

    private final List<String> artifacts;
    private final Path folder;

    ArtifactPairs(List<String> artifacts, Path folder) {
        this.artifacts = artifacts;
        this.folder = folder;
    }

    /** The artifacts by the names of files; files that are new to the baseline are missing. */
    Map<String, String> of(Map<String, Path> files) {
        Map<Path, String> byPath = new HashMap<>();
        for (String artifact : artifacts) {
            Path path = path(artifact);
            if (path != null) {
                byPath.putIfAbsent(real(path), artifact);
            }
        }
        Map<String, String> pairs = new HashMap<>();
        Map<String, Path> unpaired = new LinkedHashMap<>();
        files.forEach((file, path) -> {
            String artifact = byPath.remove(real(path));
            if (artifact == null) {
                unpaired.put(file, path.toAbsolutePath().normalize());
            } else {
                pairs.put(file, artifact);
            }
        });
        byPath.keySet().removeIf(Files::exists); // that is another design, not one that has moved
        pairMoved(unpaired, new HashMap<>(byPath), pairs);
        return pairs;
    }

    /** Long endings first, so that of several files of one name each finds its own. An ending that several share tells nothing. */
    private static void pairMoved(Map<String, Path> files, Map<Path, String> moved, Map<String, String> pairs) {
        int longest = files.values().stream().mapToInt(Path::getNameCount).max().orElse(0);
        for (int length = longest; length > 0 && !files.isEmpty() && !moved.isEmpty(); length--) {
            Map<Path, String> fileByEnd = unique(invert(files), length);
            Map<Path, String> artifactByEnd = unique(moved, length);
            Set<String> found = new HashSet<>();
            fileByEnd.forEach((end, file) -> {
                String artifact = artifactByEnd.get(end);
                if (artifact != null) {
                    pairs.put(file, artifact);
                    files.remove(file);
                    found.add(artifact);
                }
            });
            moved.values().removeAll(found);
        }
    }

    private static Map<Path, String> invert(Map<String, Path> files) {
        Map<Path, String> inverse = new LinkedHashMap<>();
        files.forEach((file, path) -> inverse.put(path, file));
        return inverse;
    }

    /** What belongs to the ends, of so many names, that only one path has. */
    private static Map<Path, String> unique(Map<Path, String> byPath, int length) {
        Map<Path, List<String>> byEnd = new LinkedHashMap<>();
        byPath.forEach((path, name) -> {
            if (path.getNameCount() >= length) {
                byEnd.computeIfAbsent(path.subpath(path.getNameCount() - length, path.getNameCount()), end -> new ArrayList<>()).add(name);
            }
        });
        Map<Path, String> unique = new LinkedHashMap<>();
        byEnd.forEach((end, names) -> {
            if (names.size() == 1) {
                unique.put(end, names.getFirst());
            }
        });
        return unique;
    }

    /** Where an artifact was, or would be now; null if its address names no file that could be. */
    private Path path(String artifact) {
        try {
            URI uri = new URI(artifact);
            if (uri.isOpaque() || uri.getRawAuthority() != null || uri.isAbsolute() && !uri.getScheme().equalsIgnoreCase("file")) {
                return null; // somewhere on a network, say
            }
            Path path = uri.isAbsolute() ? Path.of(uri) : Path.of(uri.getPath());
            return folder.resolve(path).toAbsolutePath().normalize();
        } catch (URISyntaxException | IllegalArgumentException nowhere) {
            return null;
        }
    }

    /** Two ways to one file are one. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}
