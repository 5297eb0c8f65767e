package nl.vierogen.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Makes records by plain reflection. The library would call their constructors through method handles, for which more
 * than a hundred classes are made anew at every start; so would reflection, but for an option in {@code packaging}.
 */
final class PlainRecords extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1;

    @Override
    public ValueInstantiator modifyValueInstantiator(DeserializationConfig config,
            BeanDescription.Supplier description, ValueInstantiator found) {
        return description.getBeanClass().isRecord() && found instanceof StdValueInstantiator standard
                ? new Plain(standard)
                : found;
    }

    private static final class Plain extends StdValueInstantiator {
        Plain(StdValueInstantiator found) {
            super(found);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] members) {
            if (_withArgsCreator != null && _withArgsCreator.getAnnotated() instanceof Constructor<?> constructor) {
                try {
                    return made(constructor, members);
                } catch (Exception refused) {
                    return context.handleInstantiationProblem(_valueClass, members,
                            rewrapCtorProblem(context, refused));
                }
            }
            return super.createFromObjectWith(context, members);
        }

        @Override
        public Object createFromString(DeserializationContext context, String text) {
            if (_fromStringCreator != null && _fromStringCreator.getAnnotated() instanceof Constructor<?> constructor) {
                try {
                    return made(constructor, text);
                } catch (Exception refused) {
                    return context.handleInstantiationProblem(_valueClass, text, rewrapCtorProblem(context, refused));
                }
            }
            return super.createFromString(context, text);
        }

        private static Object made(Constructor<?> constructor, Object... members) throws ReflectiveOperationException {
            try {
                return constructor.newInstance(members);
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof Error mistake) {
                    throw mistake;
                }
                throw refused;
            }
        }
    }
}
