package org.dodeka.model.files.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A disk that loses at a power cut what was not forced, as badly as file systems may: of the changes of names in a folder, the last ones since it
 * was forced; of the content of a file that was not forced, everything from some byte on.
 */
final class PowerCutDisk extends MortalDisk {

    private interface Undo {
        void run() throws IOException;
    }

    private record Change(Path folder, Undo undo) {
    }

    private final Path shadows;
    private final List<Change> unforcedNames = new ArrayList<>();
    private final Map<Path, Path> unforcedContents = new HashMap<>();
    private int shadow;

    /** What may have to come back is kept under second names in a folder of the same file system. */
    PowerCutDisk(Path shadows) {
        this.shadows = shadows;
    }

    /** A second name for a file; null if there is no file. */
    private Path shadowOf(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        Path second = shadows.resolve(String.valueOf(shadow++));
        Files.createLink(second, file);
        return second;
    }

    private void changed(Path name, Undo undo) {
        unforcedNames.add(new Change(name.getParent(), undo));
    }

    private static void bringBack(Path former, Path name) throws IOException {
        Files.deleteIfExists(name);
        if (former != null) {
            Files.createLink(name, former);
        }
    }

    @Override
    public Sink create(Path file, boolean forOwnerOnly) throws IOException {
        Sink sink = super.create(file, forOwnerOnly);
        Path content = shadowOf(file);
        unforcedContents.put(content, content);
        changed(file, () -> Files.deleteIfExists(file));
        return new Sink() {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                sink.write(bytes, from, length);
            }

            @Override
            public void force() throws IOException {
                sink.force();
                unforcedContents.remove(content);
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        super.link(file, second);
        changed(second, () -> Files.deleteIfExists(second));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Path moved = shadowOf(from);
        Path replaced = shadowOf(to);
        super.move(from, to);
        changed(to, () -> {
            bringBack(replaced, to);
            bringBack(moved, from);
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        Path former = folder ? null : shadowOf(path);
        super.delete(path);
        if (folder) {
            changed(path, () -> Files.createDirectories(path));
        } else if (former != null && Files.isDirectory(path.getParent())) {
            changed(path, () -> bringBack(former, path));
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        boolean there = Files.exists(folder);
        super.createFolder(folder);
        if (!there) {
            changed(folder, () -> deleteAll(folder));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void forceFolder(Path folder) {
        super.forceFolder(folder);
        unforcedNames.removeIf(change -> change.folder().equals(folder));
    }

    /** The power is cut: some of what was not forced is lost. */
    void cut(Random random) {
        try {
            for (Path content : unforcedContents.keySet()) {
                try (FileChannel channel = FileChannel.open(content, StandardOpenOption.WRITE)) {
                    channel.truncate((long) (random.nextDouble() * channel.size()));
                }
            }
            Map<Path, Integer> lost = new HashMap<>();
            unforcedNames.forEach(change -> lost.merge(change.folder(), 1, Integer::sum));
            lost.replaceAll((folder, count) -> random.nextInt(count + 1));
            for (Change change : unforcedNames.reversed()) {
                if (lost.merge(change.folder(), -1, Integer::sum) >= 0 && Files.isDirectory(change.folder())) {
                    change.undo().run();
                }
            }
            unforcedContents.clear();
            unforcedNames.clear();
            deleteAll(shadows);
            Files.createDirectory(shadows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
