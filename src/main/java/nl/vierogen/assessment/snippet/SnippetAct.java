package nl.vierogen.assessment.snippet;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an assessor does with her snippets. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = SnippetAct.Added.class, name = "added"),
        @JsonSubTypes.Type(value = SnippetAct.Edited.class, name = "edited"),
        @JsonSubTypes.Type(value = SnippetAct.Deleted.class, name = "deleted"),
        @JsonSubTypes.Type(value = SnippetAct.Used.class, name = "used")})
public sealed interface SnippetAct {
    /** She made one of her own. */
    record Added(Snippet snippet) implements SnippetAct {
    }

    /** It now says this; also one that came with the program. */
    record Edited(String id, String text) implements SnippetAct {
        /** @throws IllegalArgumentException when the text is not one of a snippet */
        public Edited {
            Snippet.requireText(text);
        }
    }

    /** It is gone; also one that came with the program. */
    record Deleted(String id) implements SnippetAct {
    }

    /** It was put into a comment. */
    record Used(String id) implements SnippetAct {
    }
}
