package nl.vierogen.soak.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the calls that reach the disk through its paths, and fails some of them. */
public final class FaultyDisk {
    private final FaultyProvider provider = new FaultyProvider(this);
    private final FileSystem files = provider.files();
    private Set<Integer> faulty = Set.of();
    private int goneFrom = Integer.MAX_VALUE;
    private String message = "";
    private int calls;

    /** The same place, reached through this disk. */
    public Path at(Path path) {
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[]{Path.class},
                (proxy, method, arguments) -> called(new Real(path), method, arguments));
    }

    /** Begins to count anew, without a fault. */
    public void works() {
        faulty = Set.of();
        goneFrom = Integer.MAX_VALUE;
        calls = 0;
    }

    /** Begins to count anew: these calls, from 1, fail with the message. */
    public void fails(String with, Integer... which) {
        works();
        message = with;
        faulty = Set.of(which);
    }

    /** Begins to count anew: this call and every later one fails. */
    public void isGoneFrom(int call, String with) {
        works();
        message = with;
        goneFrom = call;
    }

    /** How many calls there were. */
    public int calls() {
        return calls;
    }

    void call() throws IOException {
        calls++;
        if (faulty.contains(calls) || calls >= goneFrom) {
            throw new IOException(message);
        }
    }

    static Path real(Path path) {
        return path.getFileSystem() instanceof FaultyFiles ? Path.of(path.toString()) : path;
    }

    private record Real(Path path) {
    }

    private @Nullable Object called(Real real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return files;
        }
        Object[] given = arguments == null ? new Object[0] : arguments.clone();
        for (int n = 0; n < given.length; n++) {
            if (given[n] instanceof Path path) {
                given[n] = real(path);
            }
        }
        try {
            Object result = method.invoke(real.path, given);
            return result instanceof Path path ? at(path) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
