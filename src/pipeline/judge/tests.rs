//! What the stage decides, behaviour by behaviour.
