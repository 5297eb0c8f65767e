package nl.vierogen.app;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What the program's own objects lead to from one of them; held weakly once it is found. */
record Reached(List<WeakReference<?>> found) {

    /** Walks the fields of our own classes, and what collections, optionals, values and screens hold. */
    static Reached from(Object root, Class<?>... wanted) throws IllegalAccessException {
        List<WeakReference<?>> found = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Object one = waiting.pop();
            if (!seen.add(one) || one instanceof Reference<?>) {
                continue;
            }
            if (List.of(wanted).stream().anyMatch(type -> type.isInstance(one))) {
                found.add(new WeakReference<>(one));
            }
            follow(one, waiting);
        }
        return new Reached(found);
    }

    long count(Class<?> type) {
        return found.stream().map(WeakReference::get).filter(type::isInstance).count();
    }

    private static void follow(Object one, Deque<Object> waiting) throws IllegalAccessException {
        switch (one) {
            case Map<?, ?> map -> map.forEach((key, value) -> {
                add(key, waiting);
                add(value, waiting);
            });
            case Iterable<?> many when !(one instanceof Path) -> many.forEach(each -> add(each, waiting));
            case Optional<?> maybe -> maybe.ifPresent(each -> add(each, waiting));
            case Object[] many -> {
                for (int n = 0; n < Array.getLength(many); n++) {
                    add(Array.get(many, n), waiting);
                }
            }
            case ObservableValue<?> value -> add(value.getValue(), waiting);
            default -> {
                // only its fields
            }
        }
        if (one instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(node -> add(node, waiting));
        }
        if (one instanceof Node node && node.getScene() != null) {
            add(node.getScene().getRoot(), waiting);
        }
        for (Class<?> type = one.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith("nl.vierogen.")) {
                fields(one, type, waiting);
            }
        }
    }

    private static void fields(Object one, Class<?> type, Deque<Object> waiting) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                add(field.get(one), waiting);
            }
        }
    }

    private static void add(@Nullable Object one, Deque<Object> waiting) {
        if (one != null) {
            waiting.push(one);
        }
    }
}
