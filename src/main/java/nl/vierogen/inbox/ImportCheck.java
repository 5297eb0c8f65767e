package nl.vierogen.inbox;

/** What an import looks at, in this order; the first that fails ends it. */
public enum ImportCheck {
    DECRYPTED, SENDER, SIGNATURE, CONTENTS, IMAGES, FORM
}
